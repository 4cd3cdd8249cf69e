// @generated from the schema "CsvMappingEntry"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CsvMappingEntry`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CsvMappingEntry {
    /// `sourceField`: `string`, required.
    #[doc(alias = "sourceField")]
    pub source_field: Option<String>,
    /// `targetField`: `string`, required.
    #[doc(alias = "targetField")]
    pub target_field: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CsvMappingEntry "CsvMappingEntry" 2 {
    (
        source_field: String = "sourceField" with_source_field required,
        target_field: String = "targetField" with_target_field required,
    )
});
