// @generated from the schema "PublishScriptRequestData"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PublishScriptRequestData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PublishScriptRequestData {
    /// `scriptId`: `string`, required.
    #[doc(alias = "scriptId")]
    pub script_id: Option<String>,
    /// `versionId`: `string`.
    #[doc(alias = "versionId")]
    pub version_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PublishScriptRequestData "PublishScriptRequestData" 2 {
    (
        script_id: String = "scriptId" with_script_id required,
        version_id: String = "versionId" with_version_id,
    )
});
