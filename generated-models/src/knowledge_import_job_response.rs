// @generated from the schema "KnowledgeImportJobResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeImportJobResponse`.
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

impl crate::runtime::Model for KnowledgeImportJobResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        failed_entities_url: ::std::option::Option::None,
        upload_key: ::std::option::Option::None,
        file_type: ::std::option::Option::None,
        settings: ::std::option::Option::None,
        status: ::std::option::Option::None,
        report: ::std::option::Option::None,
        knowledge_base: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        skip_confirmation_step: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeImportJobResponse = &<KnowledgeImportJobResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeImportJobResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("downloadURL", "download_url", 0),
            ("failedEntitiesURL", "failed_entities_url", 0),
            ("uploadKey", "upload_key", 1),
            ("fileType", "file_type", 1),
            ("settings", "settings", 0),
            ("status", "status", 2),
            ("report", "report", 2),
            ("knowledgeBase", "knowledge_base", 2),
            ("createdBy", "created_by", 2),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("skipConfirmationStep", "skip_confirmation_step", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.download_url,
            &E.failed_entities_url,
            &E.upload_key,
            &E.file_type,
            &E.settings,
            &E.status,
            &E.report,
            &E.knowledge_base,
            &E.created_by,
            &E.date_created,
            &E.date_modified,
            &E.skip_confirmation_step,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(KnowledgeImportJobResponse);

crate::runtime::setters!(KnowledgeImportJobResponse {
    with_id: id: ::std::string::String,
    with_download_url: download_url: ::std::string::String,
    with_failed_entities_url: failed_entities_url: ::std::string::String,
    with_upload_key: upload_key: ::std::string::String,
    with_file_type: file_type: crate::runtime::Open<FileType>,
    with_settings: settings: ::std::boxed::Box<crate::KnowledgeImportJobSettings>,
    with_status: status: crate::runtime::Open<Status>,
    with_report: report: ::std::boxed::Box<crate::KnowledgeImportJobReport>,
    with_knowledge_base: knowledge_base: ::std::boxed::Box<crate::KnowledgeBase>,
    with_created_by: created_by: ::std::boxed::Box<crate::UserReference>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_skip_confirmation_step: skip_confirmation_step: bool,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `fileType` of `KnowledgeImportJobResponse`. Known values: `Json`, `Csv`, `Xlsx`.
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

/// The property `status` of `KnowledgeImportJobResponse`. Known values: `Created`, `ValidationInProgress`, `ValidationCompleted`, `ValidationFailed`, `Started`, `InProgress`, `Completed`, `PartialCompleted`, `Failed`, `AbortRequested`, `Aborted`.
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
