// @generated from the schema "SipDownloadResponse"; changes made here are lost at the next generation

/// The schema `SipDownloadResponse`.
#[repr(C)]
pub struct SipDownloadResponse {
    /// `downloadId`: `string`.
    #[doc(alias = "downloadId")]
    pub download_id: ::std::option::Option<::std::string::String>,
    /// `documentId`: `string`.
    #[doc(alias = "documentId")]
    pub document_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SipDownloadResponse "SipDownloadResponse" 2 {
    (
        download_id: ::std::string::String = "downloadId" 0 with_download_id,
        document_id: ::std::string::String = "documentId" 0 with_document_id,
    )
});
