// @generated from the schema "SipDownloadResponse"; changes made here are lost at the next generation

/// The schema `SipDownloadResponse`.
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

impl crate::runtime::Model for SipDownloadResponse {
    const EMPTY: Self = Self {
        download_id: ::std::option::Option::None,
        document_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SipDownloadResponse = &<SipDownloadResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SipDownloadResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("downloadId", "download_id", 0),
            ("documentId", "document_id", 0),
        ],
        fields: &[&E.download_id, &E.document_id],
    }
};

crate::runtime::model!(SipDownloadResponse);

crate::runtime::setters!(SipDownloadResponse {
    with_download_id: download_id: ::std::string::String,
    with_document_id: document_id: ::std::string::String,
});
