// @generated from the schema "LocalDateRange"; changes made here are lost at the next generation

/// The schema `LocalDateRange`.
#[repr(C)]
pub struct LocalDateRange {
    /// `startDate`: `string (date)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::Date>,
    /// `endDate`: `string (date)`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LocalDateRange "LocalDateRange" 2 {
    (
        start_date: crate::runtime::Date = "startDate" 0 with_start_date,
        end_date: crate::runtime::Date = "endDate" 0 with_end_date,
    )
});
