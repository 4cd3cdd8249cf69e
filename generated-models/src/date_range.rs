// @generated from the schema "DateRange"; changes made here are lost at the next generation

/// The schema `DateRange`.
#[repr(C)]
pub struct DateRange {
    /// `startDate`: `string`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<::std::string::String>,
    /// `endDate`: `string`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DateRange "DateRange" 2 {
    (
        start_date: ::std::string::String = "startDate" 0 with_start_date,
        end_date: ::std::string::String = "endDate" 0 with_end_date,
    )
});
