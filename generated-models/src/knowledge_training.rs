// @generated from the schema "KnowledgeTraining"; changes made here are lost at the next generation

/// The schema `KnowledgeTraining`.
#[repr(C)]
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

crate::runtime::model!(KnowledgeTraining "KnowledgeTraining" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        date_triggered: crate::runtime::DateTime = "dateTriggered" 2 with_date_triggered,
        date_completed: crate::runtime::DateTime = "dateCompleted" 2 with_date_completed,
        status: crate::runtime::Open<Status> = "status" 2 with_status,
        language_code: ::std::string::String = "languageCode" 2 with_language_code,
        knowledge_base: ::std::boxed::Box<crate::KnowledgeBase> = "knowledgeBase" 2 with_knowledge_base,
        error_message: ::std::string::String = "errorMessage" 2 with_error_message,
        knowledge_documents_state: crate::runtime::Open<KnowledgeDocumentsState> = "knowledgeDocumentsState" 2 with_knowledge_documents_state,
        date_promoted: crate::runtime::DateTime = "datePromoted" 2 with_date_promoted,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `KnowledgeTraining`. Known values: `Queued`, `InProgress`, `Succeeded`, `Failed`.
#[non_exhaustive]
pub enum Status {
    Queued,
    InProgress,
    Succeeded,
    Failed,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Queued, "Queued"),
        (Self::InProgress, "InProgress"),
        (Self::Succeeded, "Succeeded"),
        (Self::Failed, "Failed"),
    ];
}

/// The property `knowledgeDocumentsState` of `KnowledgeTraining`. Known values: `Draft`, `Active`, `Discarded`, `Archived`.
#[non_exhaustive]
pub enum KnowledgeDocumentsState {
    Draft,
    Active,
    Discarded,
    Archived,
}

crate::runtime::known!(KnowledgeDocumentsState);

impl crate::runtime::Enum for KnowledgeDocumentsState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Draft, "Draft"),
        (Self::Active, "Active"),
        (Self::Discarded, "Discarded"),
        (Self::Archived, "Archived"),
    ];
}
