// @generated from the schema "InitiatingAlternativeShift"; changes made here are lost at the next generation

/// The schema `InitiatingAlternativeShift`.
#[repr(C)]
pub struct InitiatingAlternativeShift {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(InitiatingAlternativeShift "InitiatingAlternativeShift" 2 {
    (
        id: ::std::string::String = "id" 1 with_id,
        start_date: crate::runtime::DateTime = "startDate" 1 with_start_date,
    )
});
