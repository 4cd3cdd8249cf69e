// @generated from the schema "PublishScriptRequestData"; changes made here are lost at the next generation

/// The schema `PublishScriptRequestData`.
#[repr(C)]
pub struct PublishScriptRequestData {
    /// `scriptId`: `string`, required.
    #[doc(alias = "scriptId")]
    pub script_id: ::std::option::Option<::std::string::String>,
    /// `versionId`: `string`.
    #[doc(alias = "versionId")]
    pub version_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PublishScriptRequestData "PublishScriptRequestData" 2 {
    (
        script_id: ::std::string::String = "scriptId" 1 with_script_id,
        version_id: ::std::string::String = "versionId" 0 with_version_id,
    )
});
