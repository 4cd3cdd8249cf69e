// @generated from the schema "GamificationScorecardChangeTopicPunctualityEvent"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `GamificationScorecardChangeTopicPunctualityEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GamificationScorecardChangeTopicPunctualityEvent {
    /// `dateStart`: `string`.
    #[doc(alias = "dateStart")]
    pub date_start: Option<String>,
    /// `dateScheduleStart`: `string`.
    #[doc(alias = "dateScheduleStart")]
    pub date_schedule_start: Option<String>,
    /// `activityCode`: `string`.
    #[doc(alias = "activityCode")]
    pub activity_code: Option<String>,
    /// `points`: `integer`.
    pub points: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GamificationScorecardChangeTopicPunctualityEvent "GamificationScorecardChangeTopicPunctualityEvent" 4 {
    (
        date_start: String = "dateStart" with_date_start,
        date_schedule_start: String = "dateScheduleStart" with_date_schedule_start,
        activity_code: String = "activityCode" with_activity_code,
        points: i64 = "points" with_points,
    )
});
