// @generated from the schema "ExportScriptRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ExportScriptRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExportScriptRequest {
    /// `fileName`: `string`.
    #[doc(alias = "fileName")]
    pub file_name: Option<String>,
    /// `versionId`: `string`.
    #[doc(alias = "versionId")]
    pub version_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExportScriptRequest "ExportScriptRequest" 2 {
    (
        file_name: String = "fileName" with_file_name,
        version_id: String = "versionId" with_version_id,
    )
});
