// @generated from the schema "GamificationScorecardChangeTopicPunctualityEvent"; changes made here are lost at the next generation

/// The schema `GamificationScorecardChangeTopicPunctualityEvent`.
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

impl crate::runtime::Model for GamificationScorecardChangeTopicPunctualityEvent {
    const EMPTY: Self = Self {
        date_start: ::std::option::Option::None,
        date_schedule_start: ::std::option::Option::None,
        activity_code: ::std::option::Option::None,
        points: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GamificationScorecardChangeTopicPunctualityEvent = &<GamificationScorecardChangeTopicPunctualityEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GamificationScorecardChangeTopicPunctualityEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dateStart", "date_start", 0),
            ("dateScheduleStart", "date_schedule_start", 0),
            ("activityCode", "activity_code", 0),
            ("points", "points", 0),
        ],
        fields: &[&E.date_start, &E.date_schedule_start, &E.activity_code, &E.points],
    }
};

crate::runtime::model!(GamificationScorecardChangeTopicPunctualityEvent);

crate::runtime::setters!(GamificationScorecardChangeTopicPunctualityEvent {
    with_date_start: date_start: ::std::string::String,
    with_date_schedule_start: date_schedule_start: ::std::string::String,
    with_activity_code: activity_code: ::std::string::String,
    with_points: points: i64,
});
