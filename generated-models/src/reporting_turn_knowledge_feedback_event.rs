// @generated from the schema "ReportingTurnKnowledgeFeedbackEvent"; changes made here are lost at the next generation

/// The schema `ReportingTurnKnowledgeFeedbackEvent`.
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

impl crate::runtime::Model for ReportingTurnKnowledgeFeedbackEvent {
    const EMPTY: Self = Self {
        search_id: ::std::option::Option::None,
        knowledge_base_id: ::std::option::Option::None,
        documents: ::std::option::Option::None,
        feedback_rating: ::std::option::Option::None,
        document_variation_id: ::std::option::Option::None,
        document_version_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ReportingTurnKnowledgeFeedbackEvent = &<ReportingTurnKnowledgeFeedbackEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ReportingTurnKnowledgeFeedbackEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("searchId", "search_id", 0),
            ("knowledgeBaseId", "knowledge_base_id", 0),
            ("documents", "documents", 0),
            ("feedbackRating", "feedback_rating", 0),
            ("documentVariationId", "document_variation_id", 0),
            ("documentVersionId", "document_version_id", 0),
        ],
        fields: &[
            &E.search_id,
            &E.knowledge_base_id,
            &E.documents,
            &E.feedback_rating,
            &E.document_variation_id,
            &E.document_version_id,
        ],
    }
};

crate::runtime::model!(ReportingTurnKnowledgeFeedbackEvent);

crate::runtime::setters!(ReportingTurnKnowledgeFeedbackEvent {
    with_search_id: search_id: ::std::string::String,
    with_knowledge_base_id: knowledge_base_id: ::std::string::String,
    with_documents: documents: ::std::vec::Vec<crate::ReportingTurnKnowledgeDocument>,
    with_feedback_rating: feedback_rating: i32,
    with_document_variation_id: document_variation_id: ::std::string::String,
    with_document_version_id: document_version_id: ::std::string::String,
});
