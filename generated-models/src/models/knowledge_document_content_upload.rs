// @generated from the schema "KnowledgeDocumentContentUpload"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::AddressableEntityRef;
use crate::runtime::{Extra, Open};

/// The schema `KnowledgeDocumentContentUpload`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeDocumentContentUpload {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `contentType`: one of `Body` and `Attachment`, required.
    #[doc(alias = "contentType")]
    pub content_type: Option<Open<ContentType>>,
    /// `fileName`: `string`, required.
    #[doc(alias = "fileName")]
    pub file_name: Option<String>,
    /// `status`: one of `ValidationFailed`, `InProgress` and `Completed`, read-only.
    pub status: Option<Open<Status>>,
    /// `uploadKey`: `string`, read-only.
    #[doc(alias = "uploadKey")]
    pub upload_key: Option<String>,
    /// `url`: `string`, read-only.
    pub url: Option<String>,
    /// `headers`: `map of string`, read-only.
    pub headers: Option<BTreeMap<String, String>>,
    /// `document`: `AddressableEntityRef`, read-only.
    pub document: Option<Box<AddressableEntityRef>>,
    /// `errorMessage`: `string`, read-only.
    #[doc(alias = "errorMessage")]
    pub error_message: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeDocumentContentUpload "KnowledgeDocumentContentUpload" 10 {
    (
        id: String = "id" with_id read_only,
        content_type: Open<ContentType> = "contentType" with_content_type required,
        file_name: String = "fileName" with_file_name required,
        status: Open<Status> = "status" with_status read_only,
        upload_key: String = "uploadKey" with_upload_key read_only,
        url: String = "url" with_url read_only,
        headers: BTreeMap<String, String> = "headers" with_headers read_only,
        document: Box<AddressableEntityRef> = "document" with_document read_only,
        error_message: String = "errorMessage" with_error_message read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `contentType` of `KnowledgeDocumentContentUpload`. Known values: `Body`, `Attachment`.
#[repr(u16)]
#[non_exhaustive]
pub enum ContentType {
    Body,
    Attachment,
}

crate::runtime::values!(ContentType {
    Body = "Body",
    Attachment = "Attachment",
});

/// The property `status` of `KnowledgeDocumentContentUpload`. Known values: `ValidationFailed`, `InProgress`, `Completed`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    ValidationFailed,
    InProgress,
    Completed,
}

crate::runtime::values!(Status {
    ValidationFailed = "ValidationFailed",
    InProgress = "InProgress",
    Completed = "Completed",
});
