// @generated from the schema "KnowledgeTraining"; changes made here are lost at the next generation

use crate::KnowledgeBase;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `KnowledgeTraining`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeTraining {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `dateTriggered`: `string (date-time)`, read-only.
    #[doc(alias = "dateTriggered")]
    pub date_triggered: Option<DateTime>,
    /// `dateCompleted`: `string (date-time)`, read-only.
    #[doc(alias = "dateCompleted")]
    pub date_completed: Option<DateTime>,
    /// `status`: one of `Queued`, `InProgress`, `Succeeded` and `Failed`, read-only.
    pub status: Option<Open<Status>>,
    /// `languageCode`: `string`, read-only.
    #[doc(alias = "languageCode")]
    pub language_code: Option<String>,
    /// `knowledgeBase`: `KnowledgeBase`, read-only.
    #[doc(alias = "knowledgeBase")]
    pub knowledge_base: Option<Box<KnowledgeBase>>,
    /// `errorMessage`: `string`, read-only.
    #[doc(alias = "errorMessage")]
    pub error_message: Option<String>,
    /// `knowledgeDocumentsState`: one of `Draft`, `Active`, `Discarded` and `Archived`, read-only.
    #[doc(alias = "knowledgeDocumentsState")]
    pub knowledge_documents_state: Option<Open<KnowledgeDocumentsState>>,
    /// `datePromoted`: `string (date-time)`, read-only.
    #[doc(alias = "datePromoted")]
    pub date_promoted: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeTraining "KnowledgeTraining" 10 {
    (
        id: String = "id" with_id read_only,
        date_triggered: DateTime = "dateTriggered" with_date_triggered read_only,
        date_completed: DateTime = "dateCompleted" with_date_completed read_only,
        status: Open<Status> = "status" with_status read_only,
        language_code: String = "languageCode" with_language_code read_only,
        knowledge_base: Box<KnowledgeBase> = "knowledgeBase" with_knowledge_base read_only,
        error_message: String = "errorMessage" with_error_message read_only,
        knowledge_documents_state: Open<KnowledgeDocumentsState> = "knowledgeDocumentsState" with_knowledge_documents_state read_only,
        date_promoted: DateTime = "datePromoted" with_date_promoted read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `KnowledgeTraining`. Known values: `Queued`, `InProgress`, `Succeeded`, `Failed`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Queued,
    InProgress,
    Succeeded,
    Failed,
}

crate::runtime::values!(Status {
    Queued = "Queued",
    InProgress = "InProgress",
    Succeeded = "Succeeded",
    Failed = "Failed",
});

/// The property `knowledgeDocumentsState` of `KnowledgeTraining`. Known values: `Draft`, `Active`, `Discarded`, `Archived`.
#[repr(u16)]
#[non_exhaustive]
pub enum KnowledgeDocumentsState {
    Draft,
    Active,
    Discarded,
    Archived,
}

crate::runtime::values!(KnowledgeDocumentsState {
    Draft = "Draft",
    Active = "Active",
    Discarded = "Discarded",
    Archived = "Archived",
});
