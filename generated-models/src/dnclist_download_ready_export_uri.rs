// @generated from the schema "DnclistDownloadReadyExportUri"; changes made here are lost at the next generation

/// The schema `DnclistDownloadReadyExportUri`.
#[repr(C)]
pub struct DnclistDownloadReadyExportUri {
    /// `uri`: `string`.
    pub uri: ::std::option::Option<::std::string::String>,
    /// `exportTimestamp`: `string`.
    #[doc(alias = "exportTimestamp")]
    pub export_timestamp: ::std::option::Option<::std::string::String>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DnclistDownloadReadyExportUri "DnclistDownloadReadyExportUri" 3 {
    (
        uri: ::std::string::String = "uri" 0 with_uri,
        export_timestamp: ::std::string::String = "exportTimestamp" 0 with_export_timestamp,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
    )
});
