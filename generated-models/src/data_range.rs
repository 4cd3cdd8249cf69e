// @generated from the schema "DataRange"; changes made here are lost at the next generation

/// The schema `DataRange`.
#[repr(C)]
pub struct DataRange {
    /// `dateMin`: `string (date-time)`, read-only.
    #[doc(alias = "dateMin")]
    pub date_min: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateMax`: `string (date-time)`, read-only.
    #[doc(alias = "dateMax")]
    pub date_max: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DataRange "DataRange" 2 {
    (
        date_min: crate::runtime::DateTime = "dateMin" 2 with_date_min,
        date_max: crate::runtime::DateTime = "dateMax" 2 with_date_max,
    )
});
