// @generated from the schema "ReportingTurnKnowledgeFeedbackEvent"; changes made here are lost at the next generation

use crate::ReportingTurnKnowledgeDocument;
use crate::runtime::Extra;

/// The schema `ReportingTurnKnowledgeFeedbackEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ReportingTurnKnowledgeFeedbackEvent {
    /// `searchId`: `string`.
    #[doc(alias = "searchId")]
    pub search_id: Option<String>,
    /// `knowledgeBaseId`: `string`.
    #[doc(alias = "knowledgeBaseId")]
    pub knowledge_base_id: Option<String>,
    /// `documents`: `array of ReportingTurnKnowledgeDocument`.
    pub documents: Option<Vec<ReportingTurnKnowledgeDocument>>,
    /// `feedbackRating`: `integer (int32)`.
    #[doc(alias = "feedbackRating")]
    pub feedback_rating: Option<i32>,
    /// `documentVariationId`: `string`.
    #[doc(alias = "documentVariationId")]
    pub document_variation_id: Option<String>,
    /// `documentVersionId`: `string`.
    #[doc(alias = "documentVersionId")]
    pub document_version_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ReportingTurnKnowledgeFeedbackEvent "ReportingTurnKnowledgeFeedbackEvent" 6 {
    (
        search_id: String = "searchId" with_search_id,
        knowledge_base_id: String = "knowledgeBaseId" with_knowledge_base_id,
        documents: Vec<ReportingTurnKnowledgeDocument> = "documents" with_documents,
        feedback_rating: i32 = "feedbackRating" with_feedback_rating,
        document_variation_id: String = "documentVariationId" with_document_variation_id,
        document_version_id: String = "documentVersionId" with_document_version_id,
    )
});
