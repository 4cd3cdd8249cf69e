// @generated from the schema "ReportingTurnKnowledgeFeedbackEvent"; changes made here are lost at the next generation

/// The schema `ReportingTurnKnowledgeFeedbackEvent`.
#[repr(C)]
pub struct ReportingTurnKnowledgeFeedbackEvent {
    /// `searchId`: `string`.
    #[doc(alias = "searchId")]
    pub search_id: ::std::option::Option<::std::string::String>,
    /// `knowledgeBaseId`: `string`.
    #[doc(alias = "knowledgeBaseId")]
    pub knowledge_base_id: ::std::option::Option<::std::string::String>,
    /// `documents`: `array of ReportingTurnKnowledgeDocument`.
    pub documents: ::std::option::Option<
        ::std::vec::Vec<crate::ReportingTurnKnowledgeDocument>,
    >,
    /// `feedbackRating`: `integer (int32)`.
    #[doc(alias = "feedbackRating")]
    pub feedback_rating: ::std::option::Option<i32>,
    /// `documentVariationId`: `string`.
    #[doc(alias = "documentVariationId")]
    pub document_variation_id: ::std::option::Option<::std::string::String>,
    /// `documentVersionId`: `string`.
    #[doc(alias = "documentVersionId")]
    pub document_version_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ReportingTurnKnowledgeFeedbackEvent "ReportingTurnKnowledgeFeedbackEvent" 6 {
    (
        search_id: ::std::string::String = "searchId" 0 with_search_id,
        knowledge_base_id: ::std::string::String = "knowledgeBaseId" 0 with_knowledge_base_id,
        documents: ::std::vec::Vec<crate::ReportingTurnKnowledgeDocument> = "documents" 0 with_documents,
        feedback_rating: i32 = "feedbackRating" 0 with_feedback_rating,
        document_variation_id: ::std::string::String = "documentVariationId" 0 with_document_variation_id,
        document_version_id: ::std::string::String = "documentVersionId" 0 with_document_version_id,
    )
});
