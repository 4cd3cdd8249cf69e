// @generated from the schema "KnowledgeSyncJobResponse"; changes made here are lost at the next generation

use crate::{
    KnowledgeBaseReference, KnowledgeOperationSource, KnowledgeSyncJobReport,
    UserReference,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `KnowledgeSyncJobResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeSyncJobResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `uploadKey`: `string`.
    #[doc(alias = "uploadKey")]
    pub upload_key: Option<String>,
    /// `status`: one of `Created`, `ValidationInProgress`, `ValidationCompleted`, `ValidationFailed` and 7 more.
    pub status: Option<Open<Status>>,
    /// `report`: `KnowledgeSyncJobReport`.
    pub report: Option<Box<KnowledgeSyncJobReport>>,
    /// `knowledgeBase`: `KnowledgeBaseReference`.
    #[doc(alias = "knowledgeBase")]
    pub knowledge_base: Option<Box<KnowledgeBaseReference>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `createdBy`: `UserReference`.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<UserReference>>,
    /// `downloadURL`: `string`.
    #[doc(alias = "downloadURL")]
    pub download_url: Option<String>,
    /// `failedEntitiesURL`: `string`.
    #[doc(alias = "failedEntitiesURL")]
    pub failed_entities_url: Option<String>,
    /// `source`: `KnowledgeOperationSource`.
    pub source: Option<Box<KnowledgeOperationSource>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeSyncJobResponse "KnowledgeSyncJobResponse" 12 {
    (
        id: String = "id" with_id,
        upload_key: String = "uploadKey" with_upload_key,
        status: Open<Status> = "status" with_status,
        report: Box<KnowledgeSyncJobReport> = "report" with_report,
        knowledge_base: Box<KnowledgeBaseReference> = "knowledgeBase" with_knowledge_base,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        created_by: Box<UserReference> = "createdBy" with_created_by,
        download_url: String = "downloadURL" with_download_url,
        failed_entities_url: String = "failedEntitiesURL" with_failed_entities_url,
        source: Box<KnowledgeOperationSource> = "source" with_source,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `KnowledgeSyncJobResponse`. Known values: `Created`, `ValidationInProgress`, `ValidationCompleted`, `ValidationFailed`, `Started`, `InProgress`, `Completed`, `PartialCompleted`, `Failed`, `AbortRequested`, `Aborted`.
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
