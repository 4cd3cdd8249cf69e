// @generated from the schema "DateRangeWithOptionalEnd"; changes made here are lost at the next generation

/// The schema `DateRangeWithOptionalEnd`.
#[repr(C)]
pub struct DateRangeWithOptionalEnd {
    /// `startBusinessUnitDate`: `string (date)`, required.
    #[doc(alias = "startBusinessUnitDate")]
    pub start_business_unit_date: ::std::option::Option<crate::runtime::Date>,
    /// `endBusinessUnitDate`: `string (date)`.
    #[doc(alias = "endBusinessUnitDate")]
    pub end_business_unit_date: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DateRangeWithOptionalEnd "DateRangeWithOptionalEnd" 2 {
    (
        start_business_unit_date: crate::runtime::Date = "startBusinessUnitDate" 1 with_start_business_unit_date,
        end_business_unit_date: crate::runtime::Date = "endBusinessUnitDate" 0 with_end_business_unit_date,
    )
});
