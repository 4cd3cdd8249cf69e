// @generated from the schema "KnowledgeSyncJobResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeSyncJobResponse`.
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

impl crate::runtime::Model for KnowledgeSyncJobResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        upload_key: ::std::option::Option::None,
        status: ::std::option::Option::None,
        report: ::std::option::Option::None,
        knowledge_base: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        failed_entities_url: ::std::option::Option::None,
        source: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeSyncJobResponse = &<KnowledgeSyncJobResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeSyncJobResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("uploadKey", "upload_key", 0),
            ("status", "status", 0),
            ("report", "report", 0),
            ("knowledgeBase", "knowledge_base", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("createdBy", "created_by", 0),
            ("downloadURL", "download_url", 0),
            ("failedEntitiesURL", "failed_entities_url", 0),
            ("source", "source", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.upload_key,
            &E.status,
            &E.report,
            &E.knowledge_base,
            &E.date_created,
            &E.date_modified,
            &E.created_by,
            &E.download_url,
            &E.failed_entities_url,
            &E.source,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(KnowledgeSyncJobResponse);

crate::runtime::setters!(KnowledgeSyncJobResponse {
    with_id: id: ::std::string::String,
    with_upload_key: upload_key: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_report: report: ::std::boxed::Box<crate::KnowledgeSyncJobReport>,
    with_knowledge_base: knowledge_base: ::std::boxed::Box<crate::KnowledgeBaseReference>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_created_by: created_by: ::std::boxed::Box<crate::UserReference>,
    with_download_url: download_url: ::std::string::String,
    with_failed_entities_url: failed_entities_url: ::std::string::String,
    with_source: source: ::std::boxed::Box<crate::KnowledgeOperationSource>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `KnowledgeSyncJobResponse`. Known values: `Created`, `ValidationInProgress`, `ValidationCompleted`, `ValidationFailed`, `Started`, `InProgress`, `Completed`, `PartialCompleted`, `Failed`, `AbortRequested`, `Aborted`.
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
