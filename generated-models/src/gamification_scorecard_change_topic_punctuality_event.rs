// @generated from the schema "GamificationScorecardChangeTopicPunctualityEvent"; changes made here are lost at the next generation

/// The schema `GamificationScorecardChangeTopicPunctualityEvent`.
#[repr(C)]
pub struct GamificationScorecardChangeTopicPunctualityEvent {
    /// `dateStart`: `string`.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<::std::string::String>,
    /// `dateScheduleStart`: `string`.
    #[doc(alias = "dateScheduleStart")]
    pub date_schedule_start: ::std::option::Option<::std::string::String>,
    /// `activityCode`: `string`.
    #[doc(alias = "activityCode")]
    pub activity_code: ::std::option::Option<::std::string::String>,
    /// `points`: `integer`.
    pub points: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GamificationScorecardChangeTopicPunctualityEvent "GamificationScorecardChangeTopicPunctualityEvent" 4 {
    (
        date_start: ::std::string::String = "dateStart" 0 with_date_start,
        date_schedule_start: ::std::string::String = "dateScheduleStart" 0 with_date_schedule_start,
        activity_code: ::std::string::String = "activityCode" 0 with_activity_code,
        points: i64 = "points" 0 with_points,
    )
});
