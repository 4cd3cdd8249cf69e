// @generated from the schema "KnowledgeDocumentContentUpload"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentContentUpload`.
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

impl crate::runtime::Model for KnowledgeDocumentContentUpload {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        content_type: ::std::option::Option::None,
        file_name: ::std::option::Option::None,
        status: ::std::option::Option::None,
        upload_key: ::std::option::Option::None,
        url: ::std::option::Option::None,
        headers: ::std::option::Option::None,
        document: ::std::option::Option::None,
        error_message: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeDocumentContentUpload = &<KnowledgeDocumentContentUpload as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeDocumentContentUpload",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("contentType", "content_type", 1),
            ("fileName", "file_name", 1),
            ("status", "status", 2),
            ("uploadKey", "upload_key", 2),
            ("url", "url", 2),
            ("headers", "headers", 2),
            ("document", "document", 2),
            ("errorMessage", "error_message", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.content_type,
            &E.file_name,
            &E.status,
            &E.upload_key,
            &E.url,
            &E.headers,
            &E.document,
            &E.error_message,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(KnowledgeDocumentContentUpload);

crate::runtime::setters!(KnowledgeDocumentContentUpload {
    with_id: id: ::std::string::String,
    with_content_type: content_type: crate::runtime::Open<ContentType>,
    with_file_name: file_name: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_upload_key: upload_key: ::std::string::String,
    with_url: url: ::std::string::String,
    with_headers: headers: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_document: document: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_error_message: error_message: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `contentType` of `KnowledgeDocumentContentUpload`. Known values: `Body`, `Attachment`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContentType {
    Body,
    Attachment,
}

impl crate::runtime::Enum for ContentType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Body, "Body"),
        (Self::Attachment, "Attachment"),
    ];
}

/// The property `status` of `KnowledgeDocumentContentUpload`. Known values: `ValidationFailed`, `InProgress`, `Completed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    ValidationFailed,
    InProgress,
    Completed,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ValidationFailed, "ValidationFailed"),
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
    ];
}
