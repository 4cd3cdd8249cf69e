// @generated from the schema "KnowledgeSyncJobResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeSyncJobResponse`.
#[repr(C)]
pub struct KnowledgeSyncJobResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `uploadKey`: `string`.
    #[doc(alias = "uploadKey")]
    pub upload_key: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `report`: `KnowledgeSyncJobReport`.
    pub report: ::std::option::Option<::std::boxed::Box<crate::KnowledgeSyncJobReport>>,
    /// `knowledgeBase`: `KnowledgeBaseReference`.
    #[doc(alias = "knowledgeBase")]
    pub knowledge_base: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeBaseReference>,
    >,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `UserReference`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `downloadURL`: `string`.
    #[doc(alias = "downloadURL")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// `failedEntitiesURL`: `string`.
    #[doc(alias = "failedEntitiesURL")]
    pub failed_entities_url: ::std::option::Option<::std::string::String>,
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

crate::runtime::model!(KnowledgeSyncJobResponse "KnowledgeSyncJobResponse" 12 {
    (
        id: ::std::string::String = "id" 0 with_id,
        upload_key: ::std::string::String = "uploadKey" 0 with_upload_key,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        report: ::std::boxed::Box<crate::KnowledgeSyncJobReport> = "report" 0 with_report,
        knowledge_base: ::std::boxed::Box<crate::KnowledgeBaseReference> = "knowledgeBase" 0 with_knowledge_base,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        created_by: ::std::boxed::Box<crate::UserReference> = "createdBy" 0 with_created_by,
        download_url: ::std::string::String = "downloadURL" 0 with_download_url,
        failed_entities_url: ::std::string::String = "failedEntitiesURL" 0 with_failed_entities_url,
        source: ::std::boxed::Box<crate::KnowledgeOperationSource> = "source" 0 with_source,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `KnowledgeSyncJobResponse`. Known values: `Created`, `ValidationInProgress`, `ValidationCompleted`, `ValidationFailed`, `Started`, `InProgress`, `Completed`, `PartialCompleted`, `Failed`, `AbortRequested`, `Aborted`.
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
