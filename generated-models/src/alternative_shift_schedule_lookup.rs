// @generated from the schema "AlternativeShiftScheduleLookup"; changes made here are lost at the next generation

/// The schema `AlternativeShiftScheduleLookup`.
#[repr(C)]
pub struct AlternativeShiftScheduleLookup {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string (date)`, required.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AlternativeShiftScheduleLookup "AlternativeShiftScheduleLookup" 2 {
    (
        id: ::std::string::String = "id" 1 with_id,
        week_date: crate::runtime::Date = "weekDate" 1 with_week_date,
    )
});
