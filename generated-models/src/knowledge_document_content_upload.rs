// @generated from the schema "KnowledgeDocumentContentUpload"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentContentUpload`.
#[repr(C)]
pub struct KnowledgeDocumentContentUpload {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `contentType`: `string`, required.
    #[doc(alias = "contentType")]
    pub content_type: ::std::option::Option<crate::runtime::Open<ContentType>>,
    /// `fileName`: `string`, required.
    #[doc(alias = "fileName")]
    pub file_name: ::std::option::Option<::std::string::String>,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `uploadKey`: `string`, read-only.
    #[doc(alias = "uploadKey")]
    pub upload_key: ::std::option::Option<::std::string::String>,
    /// `url`: `string`, read-only.
    pub url: ::std::option::Option<::std::string::String>,
    /// `headers`: `map of string`, read-only.
    pub headers: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `document`: `AddressableEntityRef`, read-only.
    pub document: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `errorMessage`: `string`, read-only.
    #[doc(alias = "errorMessage")]
    pub error_message: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeDocumentContentUpload "KnowledgeDocumentContentUpload" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        content_type: crate::runtime::Open<ContentType> = "contentType" 1 with_content_type,
        file_name: ::std::string::String = "fileName" 1 with_file_name,
        status: crate::runtime::Open<Status> = "status" 2 with_status,
        upload_key: ::std::string::String = "uploadKey" 2 with_upload_key,
        url: ::std::string::String = "url" 2 with_url,
        headers: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "headers" 2 with_headers,
        document: ::std::boxed::Box<crate::AddressableEntityRef> = "document" 2 with_document,
        error_message: ::std::string::String = "errorMessage" 2 with_error_message,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `contentType` of `KnowledgeDocumentContentUpload`. Known values: `Body`, `Attachment`.
#[non_exhaustive]
pub enum ContentType {
    Body,
    Attachment,
}

crate::runtime::known!(ContentType);

impl crate::runtime::Enum for ContentType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Body, "Body"),
        (Self::Attachment, "Attachment"),
    ];
}

/// The property `status` of `KnowledgeDocumentContentUpload`. Known values: `ValidationFailed`, `InProgress`, `Completed`.
#[non_exhaustive]
pub enum Status {
    ValidationFailed,
    InProgress,
    Completed,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ValidationFailed, "ValidationFailed"),
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
    ];
}
