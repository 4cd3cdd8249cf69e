// @generated from the schema "SnapshotMetaData"; changes made here are lost at the next generation

use crate::SnapshotMetaDataResult;
use crate::runtime::Extra;

/// The schema `SnapshotMetaData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SnapshotMetaData {
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// `downloadResult`: `SnapshotMetaDataResult`.
    #[doc(alias = "downloadResult")]
    pub download_result: Option<Box<SnapshotMetaDataResult>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SnapshotMetaData "SnapshotMetaData" 2 {
    (
        download_url: String = "downloadUrl" with_download_url,
        download_result: Box<SnapshotMetaDataResult> = "downloadResult" with_download_result,
    )
});
