// @generated from the schema "KnowledgeImportJobResponse"; changes made here are lost at the next generation

use crate::{
    KnowledgeBase, KnowledgeImportJobReport, KnowledgeImportJobSettings, UserReference,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `KnowledgeImportJobResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeImportJobResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `downloadURL`: `string`.
    #[doc(alias = "downloadURL")]
    pub download_url: Option<String>,
    /// `failedEntitiesURL`: `string`.
    #[doc(alias = "failedEntitiesURL")]
    pub failed_entities_url: Option<String>,
    /// `uploadKey`: `string`, required.
    #[doc(alias = "uploadKey")]
    pub upload_key: Option<String>,
    /// `fileType`: one of `Json`, `Csv` and `Xlsx`, required.
    #[doc(alias = "fileType")]
    pub file_type: Option<Open<FileType>>,
    /// `settings`: `KnowledgeImportJobSettings`.
    pub settings: Option<Box<KnowledgeImportJobSettings>>,
    /// `status`: one of `Created`, `ValidationInProgress`, `ValidationCompleted`, `ValidationFailed` and 7 more, read-only.
    pub status: Option<Open<Status>>,
    /// `report`: `KnowledgeImportJobReport`, read-only.
    pub report: Option<Box<KnowledgeImportJobReport>>,
    /// `knowledgeBase`: `KnowledgeBase`, read-only.
    #[doc(alias = "knowledgeBase")]
    pub knowledge_base: Option<Box<KnowledgeBase>>,
    /// `createdBy`: `UserReference`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<UserReference>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `skipConfirmationStep`: `boolean`.
    #[doc(alias = "skipConfirmationStep")]
    pub skip_confirmation_step: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeImportJobResponse "KnowledgeImportJobResponse" 14 {
    (
        id: String = "id" with_id read_only,
        download_url: String = "downloadURL" with_download_url,
        failed_entities_url: String = "failedEntitiesURL" with_failed_entities_url,
        upload_key: String = "uploadKey" with_upload_key required,
        file_type: Open<FileType> = "fileType" with_file_type required,
        settings: Box<KnowledgeImportJobSettings> = "settings" with_settings,
        status: Open<Status> = "status" with_status read_only,
        report: Box<KnowledgeImportJobReport> = "report" with_report read_only,
        knowledge_base: Box<KnowledgeBase> = "knowledgeBase" with_knowledge_base read_only,
        created_by: Box<UserReference> = "createdBy" with_created_by read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        skip_confirmation_step: bool = "skipConfirmationStep" with_skip_confirmation_step,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `fileType` of `KnowledgeImportJobResponse`. Known values: `Json`, `Csv`, `Xlsx`.
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

/// The property `status` of `KnowledgeImportJobResponse`. Known values: `Created`, `ValidationInProgress`, `ValidationCompleted`, `ValidationFailed`, `Started`, `InProgress`, `Completed`, `PartialCompleted`, `Failed`, `AbortRequested`, `Aborted`.
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
