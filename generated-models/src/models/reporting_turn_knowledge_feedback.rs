// @generated from the schema "ReportingTurnKnowledgeFeedback"; changes made here are lost at the next generation

use crate::ReportingTurnKnowledgeDocument;
use crate::runtime::Extra;

/// The schema `ReportingTurnKnowledgeFeedback`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ReportingTurnKnowledgeFeedback {
    /// `searchId`: `string`.
    #[doc(alias = "searchId")]
    pub search_id: Option<String>,
    /// `rating`: `integer (int32)`.
    pub rating: Option<i32>,
    /// `documents`: `array of ReportingTurnKnowledgeDocument`.
    pub documents: Option<Vec<ReportingTurnKnowledgeDocument>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ReportingTurnKnowledgeFeedback "ReportingTurnKnowledgeFeedback" 3 {
    (
        search_id: String = "searchId" with_search_id,
        rating: i32 = "rating" with_rating,
        documents: Vec<ReportingTurnKnowledgeDocument> = "documents" with_documents,
    )
});
