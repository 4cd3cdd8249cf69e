// @generated from the schema "BuTimeOffLimitRange"; changes made here are lost at the next generation

/// The schema `BuTimeOffLimitRange`.
#[repr(C)]
pub struct BuTimeOffLimitRange {
    /// `startDate`: `string (date)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::Date>,
    /// `limitMinutesPerDay`: `array of integer (int32)`, required.
    #[doc(alias = "limitMinutesPerDay")]
    pub limit_minutes_per_day: ::std::option::Option<::std::vec::Vec<i32>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuTimeOffLimitRange "BuTimeOffLimitRange" 2 {
    (
        start_date: crate::runtime::Date = "startDate" 1 with_start_date,
        limit_minutes_per_day: ::std::vec::Vec<i32> = "limitMinutesPerDay" 1 with_limit_minutes_per_day,
    )
});
