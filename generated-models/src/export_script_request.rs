// @generated from the schema "ExportScriptRequest"; changes made here are lost at the next generation

/// The schema `ExportScriptRequest`.
#[repr(C)]
pub struct ExportScriptRequest {
    /// `fileName`: `string`.
    #[doc(alias = "fileName")]
    pub file_name: ::std::option::Option<::std::string::String>,
    /// `versionId`: `string`.
    #[doc(alias = "versionId")]
    pub version_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExportScriptRequest "ExportScriptRequest" 2 {
    (
        file_name: ::std::string::String = "fileName" 0 with_file_name,
        version_id: ::std::string::String = "versionId" 0 with_version_id,
    )
});
