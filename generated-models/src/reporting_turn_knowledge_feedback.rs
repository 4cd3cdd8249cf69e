// @generated from the schema "ReportingTurnKnowledgeFeedback"; changes made here are lost at the next generation

/// The schema `ReportingTurnKnowledgeFeedback`.
#[repr(C)]
pub struct ReportingTurnKnowledgeFeedback {
    /// `searchId`: `string`.
    #[doc(alias = "searchId")]
    pub search_id: ::std::option::Option<::std::string::String>,
    /// `rating`: `integer (int32)`.
    pub rating: ::std::option::Option<i32>,
    /// `documents`: `array of ReportingTurnKnowledgeDocument`.
    pub documents: ::std::option::Option<
        ::std::vec::Vec<crate::ReportingTurnKnowledgeDocument>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ReportingTurnKnowledgeFeedback "ReportingTurnKnowledgeFeedback" 3 {
    (
        search_id: ::std::string::String = "searchId" 0 with_search_id,
        rating: i32 = "rating" 0 with_rating,
        documents: ::std::vec::Vec<crate::ReportingTurnKnowledgeDocument> = "documents" 0 with_documents,
    )
});
