// @generated from the schema "KnowledgeExportJobResponse"; changes made here are lost at the next generation

use crate::{
    ErrorBody, KnowledgeBase, KnowledgeExportJobFilter, KnowledgeOperationSource,
    UserReference,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `KnowledgeExportJobResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeExportJobResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `downloadURL`: `string`.
    #[doc(alias = "downloadURL")]
    pub download_url: Option<String>,
    /// `fileType`: one of `Json`, `Csv` and `Xlsx`, required.
    #[doc(alias = "fileType")]
    pub file_type: Option<Open<FileType>>,
    /// `jsonFileVersion`: `integer (int32)`.
    #[doc(alias = "jsonFileVersion")]
    pub json_file_version: Option<i32>,
    /// `countDocumentProcessed`: `integer (int32)`.
    #[doc(alias = "countDocumentProcessed")]
    pub count_document_processed: Option<i32>,
    /// `exportFilter`: `KnowledgeExportJobFilter`.
    #[doc(alias = "exportFilter")]
    pub export_filter: Option<Box<KnowledgeExportJobFilter>>,
    /// `status`: one of `Created`, `ValidationInProgress`, `ValidationCompleted`, `ValidationFailed` and 7 more.
    pub status: Option<Open<Status>>,
    /// `knowledgeBase`: `KnowledgeBase`.
    #[doc(alias = "knowledgeBase")]
    pub knowledge_base: Option<Box<KnowledgeBase>>,
    /// `createdBy`: `UserReference`.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<UserReference>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `errorInformation`: `ErrorBody`.
    #[doc(alias = "errorInformation")]
    pub error_information: Option<Box<ErrorBody>>,
    /// `source`: `KnowledgeOperationSource`.
    pub source: Option<Box<KnowledgeOperationSource>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeExportJobResponse "KnowledgeExportJobResponse" 14 {
    (
        id: String = "id" with_id,
        download_url: String = "downloadURL" with_download_url,
        file_type: Open<FileType> = "fileType" with_file_type required,
        json_file_version: i32 = "jsonFileVersion" with_json_file_version,
        count_document_processed: i32 = "countDocumentProcessed" with_count_document_processed,
        export_filter: Box<KnowledgeExportJobFilter> = "exportFilter" with_export_filter,
        status: Open<Status> = "status" with_status,
        knowledge_base: Box<KnowledgeBase> = "knowledgeBase" with_knowledge_base,
        created_by: Box<UserReference> = "createdBy" with_created_by,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        error_information: Box<ErrorBody> = "errorInformation" with_error_information,
        source: Box<KnowledgeOperationSource> = "source" with_source,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `fileType` of `KnowledgeExportJobResponse`. Known values: `Json`, `Csv`, `Xlsx`.
#[repr(u16)]
#[non_exhaustive]
pub enum FileType {
    Json,
    Csv,
    Xlsx,
}

crate::runtime::values!(FileType {
    Json = "Json",
    Csv = "Csv",
    Xlsx = "Xlsx",
});

/// The property `status` of `KnowledgeExportJobResponse`. Known values: `Created`, `ValidationInProgress`, `ValidationCompleted`, `ValidationFailed`, `Started`, `InProgress`, `Completed`, `PartialCompleted`, `Failed`, `AbortRequested`, `Aborted`.
#[repr(u16)]
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

crate::runtime::values!(Status {
    Created = "Created",
    ValidationInProgress = "ValidationInProgress",
    ValidationCompleted = "ValidationCompleted",
    ValidationFailed = "ValidationFailed",
    Started = "Started",
    InProgress = "InProgress",
    Completed = "Completed",
    PartialCompleted = "PartialCompleted",
    Failed = "Failed",
    AbortRequested = "AbortRequested",
    Aborted = "Aborted",
});
