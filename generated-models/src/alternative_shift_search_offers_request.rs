// @generated from the schema "AlternativeShiftSearchOffersRequest"; changes made here are lost at the next generation

/// The schema `AlternativeShiftSearchOffersRequest`.
pub struct AlternativeShiftSearchOffersRequest {
    /// `schedule`: `AlternativeShiftScheduleLookup`, required.
    pub schedule: ::std::option::Option<
        ::std::boxed::Box<crate::AlternativeShiftScheduleLookup>,
    >,
    /// `queryWeekDate`: `string (date)`, required.
    #[doc(alias = "queryWeekDate")]
    pub query_week_date: ::std::option::Option<crate::runtime::Date>,
    /// `initiatingShift`: `InitiatingAlternativeShift`, required.
    #[doc(alias = "initiatingShift")]
    pub initiating_shift: ::std::option::Option<
        ::std::boxed::Box<crate::InitiatingAlternativeShift>,
    >,
    /// `acceptableIntervals`: `array of string`.
    #[doc(alias = "acceptableIntervals")]
    pub acceptable_intervals: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AlternativeShiftSearchOffersRequest {
    const EMPTY: Self = Self {
        schedule: ::std::option::Option::None,
        query_week_date: ::std::option::Option::None,
        initiating_shift: ::std::option::Option::None,
        acceptable_intervals: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AlternativeShiftSearchOffersRequest = &<AlternativeShiftSearchOffersRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AlternativeShiftSearchOffersRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("schedule", "schedule", 1),
            ("queryWeekDate", "query_week_date", 1),
            ("initiatingShift", "initiating_shift", 1),
            ("acceptableIntervals", "acceptable_intervals", 0),
        ],
        fields: &[
            &E.schedule,
            &E.query_week_date,
            &E.initiating_shift,
            &E.acceptable_intervals,
        ],
    }
};

crate::runtime::model!(AlternativeShiftSearchOffersRequest);

crate::runtime::setters!(AlternativeShiftSearchOffersRequest {
    with_schedule: schedule: ::std::boxed::Box<crate::AlternativeShiftScheduleLookup>,
    with_query_week_date: query_week_date: crate::runtime::Date,
    with_initiating_shift: initiating_shift: ::std::boxed::Box<crate::InitiatingAlternativeShift>,
    with_acceptable_intervals: acceptable_intervals: ::std::vec::Vec<::std::string::String>,
});
