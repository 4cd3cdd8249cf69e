// @generated from the schema "KnowledgeExportJobResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeExportJobResponse`.
pub struct KnowledgeExportJobResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `downloadURL`: `string`.
    #[doc(alias = "downloadURL")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// `fileType`: `string`, required.
    #[doc(alias = "fileType")]
    pub file_type: ::std::option::Option<crate::runtime::Open<FileType>>,
    /// `jsonFileVersion`: `integer (int32)`.
    #[doc(alias = "jsonFileVersion")]
    pub json_file_version: ::std::option::Option<i32>,
    /// `countDocumentProcessed`: `integer (int32)`.
    #[doc(alias = "countDocumentProcessed")]
    pub count_document_processed: ::std::option::Option<i32>,
    /// `exportFilter`: `KnowledgeExportJobFilter`.
    #[doc(alias = "exportFilter")]
    pub export_filter: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeExportJobFilter>,
    >,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `knowledgeBase`: `KnowledgeBase`.
    #[doc(alias = "knowledgeBase")]
    pub knowledge_base: ::std::option::Option<::std::boxed::Box<crate::KnowledgeBase>>,
    /// `createdBy`: `UserReference`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `errorInformation`: `ErrorBody`.
    #[doc(alias = "errorInformation")]
    pub error_information: ::std::option::Option<::std::boxed::Box<crate::ErrorBody>>,
    /// `source`: `KnowledgeOperationSource`.
    pub source: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeOperationSource>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeExportJobResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        file_type: ::std::option::Option::None,
        json_file_version: ::std::option::Option::None,
        count_document_processed: ::std::option::Option::None,
        export_filter: ::std::option::Option::None,
        status: ::std::option::Option::None,
        knowledge_base: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        error_information: ::std::option::Option::None,
        source: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeExportJobResponse = &<KnowledgeExportJobResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeExportJobResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("downloadURL", "download_url", 0),
            ("fileType", "file_type", 1),
            ("jsonFileVersion", "json_file_version", 0),
            ("countDocumentProcessed", "count_document_processed", 0),
            ("exportFilter", "export_filter", 0),
            ("status", "status", 0),
            ("knowledgeBase", "knowledge_base", 0),
            ("createdBy", "created_by", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("errorInformation", "error_information", 0),
            ("source", "source", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.download_url,
            &E.file_type,
            &E.json_file_version,
            &E.count_document_processed,
            &E.export_filter,
            &E.status,
            &E.knowledge_base,
            &E.created_by,
            &E.date_created,
            &E.date_modified,
            &E.error_information,
            &E.source,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(KnowledgeExportJobResponse);

crate::runtime::setters!(KnowledgeExportJobResponse {
    with_id: id: ::std::string::String,
    with_download_url: download_url: ::std::string::String,
    with_file_type: file_type: crate::runtime::Open<FileType>,
    with_json_file_version: json_file_version: i32,
    with_count_document_processed: count_document_processed: i32,
    with_export_filter: export_filter: ::std::boxed::Box<crate::KnowledgeExportJobFilter>,
    with_status: status: crate::runtime::Open<Status>,
    with_knowledge_base: knowledge_base: ::std::boxed::Box<crate::KnowledgeBase>,
    with_created_by: created_by: ::std::boxed::Box<crate::UserReference>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_error_information: error_information: ::std::boxed::Box<crate::ErrorBody>,
    with_source: source: ::std::boxed::Box<crate::KnowledgeOperationSource>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `fileType` of `KnowledgeExportJobResponse`. Known values: `Json`, `Csv`, `Xlsx`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FileType {
    Json,
    Csv,
    Xlsx,
}

impl crate::runtime::Enum for FileType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Json, "Json"),
        (Self::Csv, "Csv"),
        (Self::Xlsx, "Xlsx"),
    ];
}

/// The property `status` of `KnowledgeExportJobResponse`. Known values: `Created`, `ValidationInProgress`, `ValidationCompleted`, `ValidationFailed`, `Started`, `InProgress`, `Completed`, `PartialCompleted`, `Failed`, `AbortRequested`, `Aborted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Created,
    ValidationInProgress,
    ValidationCompleted,
    ValidationFailed,
    Started,
    InProgress,
    Completed,
    PartialCompleted,
    Failed,
    AbortRequested,
    Aborted,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Created, "Created"),
        (Self::ValidationInProgress, "ValidationInProgress"),
        (Self::ValidationCompleted, "ValidationCompleted"),
        (Self::ValidationFailed, "ValidationFailed"),
        (Self::Started, "Started"),
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
        (Self::PartialCompleted, "PartialCompleted"),
        (Self::Failed, "Failed"),
        (Self::AbortRequested, "AbortRequested"),
        (Self::Aborted, "Aborted"),
    ];
}
