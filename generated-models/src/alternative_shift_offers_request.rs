// @generated from the schema "AlternativeShiftOffersRequest"; changes made here are lost at the next generation

/// The schema `AlternativeShiftOffersRequest`.
#[repr(C)]
pub struct AlternativeShiftOffersRequest {
    /// `schedule`: `AlternativeShiftScheduleLookup`, required.
    pub schedule: ::std::option::Option<
        ::std::boxed::Box<crate::AlternativeShiftScheduleLookup>,
    >,
    /// `queryWeekDate`: `string (date)`, required.
    #[doc(alias = "queryWeekDate")]
    pub query_week_date: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AlternativeShiftOffersRequest "AlternativeShiftOffersRequest" 2 {
    (
        schedule: ::std::boxed::Box<crate::AlternativeShiftScheduleLookup> = "schedule" 1 with_schedule,
        query_week_date: crate::runtime::Date = "queryWeekDate" 1 with_query_week_date,
    )
});
