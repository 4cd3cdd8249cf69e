// @generated from the schema "KnowledgeImportJobResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeImportJobResponse`.
#[repr(C)]
pub struct KnowledgeImportJobResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `downloadURL`: `string`.
    #[doc(alias = "downloadURL")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// `failedEntitiesURL`: `string`.
    #[doc(alias = "failedEntitiesURL")]
    pub failed_entities_url: ::std::option::Option<::std::string::String>,
    /// `uploadKey`: `string`, required.
    #[doc(alias = "uploadKey")]
    pub upload_key: ::std::option::Option<::std::string::String>,
    /// `fileType`: `string`, required.
    #[doc(alias = "fileType")]
    pub file_type: ::std::option::Option<crate::runtime::Open<FileType>>,
    /// `settings`: `KnowledgeImportJobSettings`.
    pub settings: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeImportJobSettings>,
    >,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `report`: `KnowledgeImportJobReport`, read-only.
    pub report: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeImportJobReport>,
    >,
    /// `knowledgeBase`: `KnowledgeBase`, read-only.
    #[doc(alias = "knowledgeBase")]
    pub knowledge_base: ::std::option::Option<::std::boxed::Box<crate::KnowledgeBase>>,
    /// `createdBy`: `UserReference`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `skipConfirmationStep`: `boolean`.
    #[doc(alias = "skipConfirmationStep")]
    pub skip_confirmation_step: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeImportJobResponse "KnowledgeImportJobResponse" 14 {
    (
        id: ::std::string::String = "id" 2 with_id,
        download_url: ::std::string::String = "downloadURL" 0 with_download_url,
        failed_entities_url: ::std::string::String = "failedEntitiesURL" 0 with_failed_entities_url,
        upload_key: ::std::string::String = "uploadKey" 1 with_upload_key,
        file_type: crate::runtime::Open<FileType> = "fileType" 1 with_file_type,
        settings: ::std::boxed::Box<crate::KnowledgeImportJobSettings> = "settings" 0 with_settings,
        status: crate::runtime::Open<Status> = "status" 2 with_status,
        report: ::std::boxed::Box<crate::KnowledgeImportJobReport> = "report" 2 with_report,
        knowledge_base: ::std::boxed::Box<crate::KnowledgeBase> = "knowledgeBase" 2 with_knowledge_base,
        created_by: ::std::boxed::Box<crate::UserReference> = "createdBy" 2 with_created_by,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        skip_confirmation_step: bool = "skipConfirmationStep" 0 with_skip_confirmation_step,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `fileType` of `KnowledgeImportJobResponse`. Known values: `Json`, `Csv`, `Xlsx`.
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

/// The property `status` of `KnowledgeImportJobResponse`. Known values: `Created`, `ValidationInProgress`, `ValidationCompleted`, `ValidationFailed`, `Started`, `InProgress`, `Completed`, `PartialCompleted`, `Failed`, `AbortRequested`, `Aborted`.
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
