// @generated from the schema "AlternativeShiftSearchOffersRequest"; changes made here are lost at the next generation

/// The schema `AlternativeShiftSearchOffersRequest`.
#[repr(C)]
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

crate::runtime::model!(AlternativeShiftSearchOffersRequest "AlternativeShiftSearchOffersRequest" 4 {
    (
        schedule: ::std::boxed::Box<crate::AlternativeShiftScheduleLookup> = "schedule" 1 with_schedule,
        query_week_date: crate::runtime::Date = "queryWeekDate" 1 with_query_week_date,
        initiating_shift: ::std::boxed::Box<crate::InitiatingAlternativeShift> = "initiatingShift" 1 with_initiating_shift,
        acceptable_intervals: ::std::vec::Vec<::std::string::String> = "acceptableIntervals" 0 with_acceptable_intervals,
    )
});
