// @generated from the schema "SessionMetaData"; changes made here are lost at the next generation

use crate::SessionMetaDataResult;
use crate::runtime::Extra;

/// The schema `SessionMetaData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SessionMetaData {
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// `downloadResult`: `SessionMetaDataResult`.
    #[doc(alias = "downloadResult")]
    pub download_result: Option<Box<SessionMetaDataResult>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SessionMetaData "SessionMetaData" 2 {
    (
        download_url: String = "downloadUrl" with_download_url,
        download_result: Box<SessionMetaDataResult> = "downloadResult" with_download_result,
    )
});
