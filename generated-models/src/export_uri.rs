// @generated from the schema "ExportUri"; changes made here are lost at the next generation

/// The schema `ExportUri`.
#[repr(C)]
pub struct ExportUri {
    /// `uri`: `string`.
    pub uri: ::std::option::Option<::std::string::String>,
    /// `exportTimestamp`: `string (date-time)`.
    #[doc(alias = "exportTimestamp")]
    pub export_timestamp: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExportUri "ExportUri" 2 {
    (
        uri: ::std::string::String = "uri" 0 with_uri,
        export_timestamp: crate::runtime::DateTime = "exportTimestamp" 0 with_export_timestamp,
    )
});
