// @generated from the schema "AgentsWorkPlansResponse"; changes made here are lost at the next generation

use crate::MuAgentsWorkPlansResult;
use crate::runtime::Extra;

/// The schema `AgentsWorkPlansResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentsWorkPlansResponse {
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// `result`: `MuAgentsWorkPlansResult`.
    pub result: Option<Box<MuAgentsWorkPlansResult>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentsWorkPlansResponse "AgentsWorkPlansResponse" 2 {
    (
        download_url: String = "downloadUrl" with_download_url,
        result: Box<MuAgentsWorkPlansResult> = "result" with_result,
    )
});
