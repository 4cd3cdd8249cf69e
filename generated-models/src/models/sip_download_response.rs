// @generated from the schema "SipDownloadResponse"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SipDownloadResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SipDownloadResponse {
    /// `downloadId`: `string`.
    #[doc(alias = "downloadId")]
    pub download_id: Option<String>,
    /// `documentId`: `string`.
    #[doc(alias = "documentId")]
    pub document_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SipDownloadResponse "SipDownloadResponse" 2 {
    (
        download_id: String = "downloadId" with_download_id,
        document_id: String = "documentId" with_document_id,
    )
});
