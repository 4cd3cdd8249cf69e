// @generated from the schema "AlternativeShiftAgentScheduledShift"; changes made here are lost at the next generation

/// The schema `AlternativeShiftAgentScheduledShift`.
pub struct AlternativeShiftAgentScheduledShift {
    /// `dayIndex`: `integer (int32)`, required.
    #[doc(alias = "dayIndex")]
    pub day_index: ::std::option::Option<i32>,
    /// `referenceKey`: `string`, required.
    #[doc(alias = "referenceKey")]
    pub reference_key: ::std::option::Option<::std::string::String>,
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthMinutes`: `integer (int32)`, required.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: ::std::option::Option<i32>,
    /// `activities`: `array of BuAgentScheduleActivity`, required.
    pub activities: ::std::option::Option<
        ::std::vec::Vec<crate::BuAgentScheduleActivity>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AlternativeShiftAgentScheduledShift {
    const EMPTY: Self = Self {
        day_index: ::std::option::Option::None,
        reference_key: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        length_minutes: ::std::option::Option::None,
        activities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AlternativeShiftAgentScheduledShift = &<AlternativeShiftAgentScheduledShift as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AlternativeShiftAgentScheduledShift",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dayIndex", "day_index", 1),
            ("referenceKey", "reference_key", 1),
            ("startDate", "start_date", 1),
            ("lengthMinutes", "length_minutes", 1),
            ("activities", "activities", 1),
        ],
        fields: &[
            &E.day_index,
            &E.reference_key,
            &E.start_date,
            &E.length_minutes,
            &E.activities,
        ],
    }
};

crate::runtime::model!(AlternativeShiftAgentScheduledShift);

crate::runtime::setters!(AlternativeShiftAgentScheduledShift {
    with_day_index: day_index: i32,
    with_reference_key: reference_key: ::std::string::String,
    with_start_date: start_date: crate::runtime::DateTime,
    with_length_minutes: length_minutes: i32,
    with_activities: activities: ::std::vec::Vec<crate::BuAgentScheduleActivity>,
});
