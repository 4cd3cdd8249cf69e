// @generated from the schema "KnowledgeTraining"; changes made here are lost at the next generation

/// The schema `KnowledgeTraining`.
pub struct KnowledgeTraining {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `dateTriggered`: `string (date-time)`, read-only.
    #[doc(alias = "dateTriggered")]
    pub date_triggered: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateCompleted`: `string (date-time)`, read-only.
    #[doc(alias = "dateCompleted")]
    pub date_completed: ::std::option::Option<crate::runtime::DateTime>,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `languageCode`: `string`, read-only.
    #[doc(alias = "languageCode")]
    pub language_code: ::std::option::Option<::std::string::String>,
    /// `knowledgeBase`: `KnowledgeBase`, read-only.
    #[doc(alias = "knowledgeBase")]
    pub knowledge_base: ::std::option::Option<::std::boxed::Box<crate::KnowledgeBase>>,
    /// `errorMessage`: `string`, read-only.
    #[doc(alias = "errorMessage")]
    pub error_message: ::std::option::Option<::std::string::String>,
    /// `knowledgeDocumentsState`: `string`, read-only.
    #[doc(alias = "knowledgeDocumentsState")]
    pub knowledge_documents_state: ::std::option::Option<
        crate::runtime::Open<KnowledgeDocumentsState>,
    >,
    /// `datePromoted`: `string (date-time)`, read-only.
    #[doc(alias = "datePromoted")]
    pub date_promoted: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeTraining {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        date_triggered: ::std::option::Option::None,
        date_completed: ::std::option::Option::None,
        status: ::std::option::Option::None,
        language_code: ::std::option::Option::None,
        knowledge_base: ::std::option::Option::None,
        error_message: ::std::option::Option::None,
        knowledge_documents_state: ::std::option::Option::None,
        date_promoted: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeTraining = &<KnowledgeTraining as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeTraining",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("dateTriggered", "date_triggered", 2),
            ("dateCompleted", "date_completed", 2),
            ("status", "status", 2),
            ("languageCode", "language_code", 2),
            ("knowledgeBase", "knowledge_base", 2),
            ("errorMessage", "error_message", 2),
            ("knowledgeDocumentsState", "knowledge_documents_state", 2),
            ("datePromoted", "date_promoted", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.date_triggered,
            &E.date_completed,
            &E.status,
            &E.language_code,
            &E.knowledge_base,
            &E.error_message,
            &E.knowledge_documents_state,
            &E.date_promoted,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(KnowledgeTraining);

crate::runtime::setters!(KnowledgeTraining {
    with_id: id: ::std::string::String,
    with_date_triggered: date_triggered: crate::runtime::DateTime,
    with_date_completed: date_completed: crate::runtime::DateTime,
    with_status: status: crate::runtime::Open<Status>,
    with_language_code: language_code: ::std::string::String,
    with_knowledge_base: knowledge_base: ::std::boxed::Box<crate::KnowledgeBase>,
    with_error_message: error_message: ::std::string::String,
    with_knowledge_documents_state: knowledge_documents_state: crate::runtime::Open<KnowledgeDocumentsState>,
    with_date_promoted: date_promoted: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `KnowledgeTraining`. Known values: `Queued`, `InProgress`, `Succeeded`, `Failed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Queued,
    InProgress,
    Succeeded,
    Failed,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Queued, "Queued"),
        (Self::InProgress, "InProgress"),
        (Self::Succeeded, "Succeeded"),
        (Self::Failed, "Failed"),
    ];
}

/// The property `knowledgeDocumentsState` of `KnowledgeTraining`. Known values: `Draft`, `Active`, `Discarded`, `Archived`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KnowledgeDocumentsState {
    Draft,
    Active,
    Discarded,
    Archived,
}

impl crate::runtime::Enum for KnowledgeDocumentsState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Draft, "Draft"),
        (Self::Active, "Active"),
        (Self::Discarded, "Discarded"),
        (Self::Archived, "Archived"),
    ];
}
