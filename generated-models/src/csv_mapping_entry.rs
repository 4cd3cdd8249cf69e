// @generated from the schema "CsvMappingEntry"; changes made here are lost at the next generation

/// The schema `CsvMappingEntry`.
#[repr(C)]
pub struct CsvMappingEntry {
    /// `sourceField`: `string`, required.
    #[doc(alias = "sourceField")]
    pub source_field: ::std::option::Option<::std::string::String>,
    /// `targetField`: `string`, required.
    #[doc(alias = "targetField")]
    pub target_field: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CsvMappingEntry "CsvMappingEntry" 2 {
    (
        source_field: ::std::string::String = "sourceField" 1 with_source_field,
        target_field: ::std::string::String = "targetField" 1 with_target_field,
    )
});
