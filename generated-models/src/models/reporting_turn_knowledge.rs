// @generated from the schema "ReportingTurnKnowledge"; changes made here are lost at the next generation

use crate::{ReportingTurnKnowledgeFeedback, ReportingTurnKnowledgeSearch};
use crate::runtime::Extra;

/// The schema `ReportingTurnKnowledge`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ReportingTurnKnowledge {
    /// `knowledgeBaseId`: `string`.
    #[doc(alias = "knowledgeBaseId")]
    pub knowledge_base_id: Option<String>,
    /// `feedback`: `ReportingTurnKnowledgeFeedback`.
    pub feedback: Option<Box<ReportingTurnKnowledgeFeedback>>,
    /// `search`: `ReportingTurnKnowledgeSearch`.
    pub search: Option<Box<ReportingTurnKnowledgeSearch>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ReportingTurnKnowledge "ReportingTurnKnowledge" 3 {
    (
        knowledge_base_id: String = "knowledgeBaseId" with_knowledge_base_id,
        feedback: Box<ReportingTurnKnowledgeFeedback> = "feedback" with_feedback,
        search: Box<ReportingTurnKnowledgeSearch> = "search" with_search,
    )
});
