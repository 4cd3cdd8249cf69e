// @generated from the schema "RequiredLocalDateRange"; changes made here are lost at the next generation

/// The schema `RequiredLocalDateRange`.
#[repr(C)]
pub struct RequiredLocalDateRange {
    /// `startDate`: `string (date)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::Date>,
    /// `endDate`: `string (date)`, required.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RequiredLocalDateRange "RequiredLocalDateRange" 2 {
    (
        start_date: crate::runtime::Date = "startDate" 1 with_start_date,
        end_date: crate::runtime::Date = "endDate" 1 with_end_date,
    )
});
