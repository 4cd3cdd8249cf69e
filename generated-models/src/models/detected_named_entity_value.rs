// @generated from the schema "DetectedNamedEntityValue"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `DetectedNamedEntityValue`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DetectedNamedEntityValue {
    /// `raw`: `string`, read-only.
    pub raw: Option<String>,
    /// `resolved`: `string`, read-only.
    pub resolved: Option<String>,
    /// `unit`: `string`, read-only.
    pub unit: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DetectedNamedEntityValue "DetectedNamedEntityValue" 3 {
    (
        raw: String = "raw" with_raw read_only,
        resolved: String = "resolved" with_resolved read_only,
        unit: String = "unit" with_unit read_only,
    )
});
