// @generated from the schema "KnowledgeExportJobResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeExportJobResponse`.
#[repr(C)]
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

crate::runtime::model!(KnowledgeExportJobResponse "KnowledgeExportJobResponse" 14 {
    (
        id: ::std::string::String = "id" 0 with_id,
        download_url: ::std::string::String = "downloadURL" 0 with_download_url,
        file_type: crate::runtime::Open<FileType> = "fileType" 1 with_file_type,
        json_file_version: i32 = "jsonFileVersion" 0 with_json_file_version,
        count_document_processed: i32 = "countDocumentProcessed" 0 with_count_document_processed,
        export_filter: ::std::boxed::Box<crate::KnowledgeExportJobFilter> = "exportFilter" 0 with_export_filter,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        knowledge_base: ::std::boxed::Box<crate::KnowledgeBase> = "knowledgeBase" 0 with_knowledge_base,
        created_by: ::std::boxed::Box<crate::UserReference> = "createdBy" 0 with_created_by,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        error_information: ::std::boxed::Box<crate::ErrorBody> = "errorInformation" 0 with_error_information,
        source: ::std::boxed::Box<crate::KnowledgeOperationSource> = "source" 0 with_source,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `fileType` of `KnowledgeExportJobResponse`. Known values: `Json`, `Csv`, `Xlsx`.
#[non_exhaustive]
pub enum FileType {
    Json,
    Csv,
    Xlsx,
}

crate::runtime::known!(FileType);

impl crate::runtime::Enum for FileType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Json, "Json"),
        (Self::Csv, "Csv"),
        (Self::Xlsx, "Xlsx"),
    ];
}

/// The property `status` of `KnowledgeExportJobResponse`. Known values: `Created`, `ValidationInProgress`, `ValidationCompleted`, `ValidationFailed`, `Started`, `InProgress`, `Completed`, `PartialCompleted`, `Failed`, `AbortRequested`, `Aborted`.
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

crate::runtime::known!(Status);

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
