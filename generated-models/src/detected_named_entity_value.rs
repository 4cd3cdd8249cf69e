// @generated from the schema "DetectedNamedEntityValue"; changes made here are lost at the next generation

/// The schema `DetectedNamedEntityValue`.
#[repr(C)]
pub struct DetectedNamedEntityValue {
    /// `raw`: `string`, read-only.
    pub raw: ::std::option::Option<::std::string::String>,
    /// `resolved`: `string`, read-only.
    pub resolved: ::std::option::Option<::std::string::String>,
    /// `unit`: `string`, read-only.
    pub unit: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DetectedNamedEntityValue "DetectedNamedEntityValue" 3 {
    (
        raw: ::std::string::String = "raw" 2 with_raw,
        resolved: ::std::string::String = "resolved" 2 with_resolved,
        unit: ::std::string::String = "unit" 2 with_unit,
    )
});
