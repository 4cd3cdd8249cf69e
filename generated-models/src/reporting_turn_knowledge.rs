// @generated from the schema "ReportingTurnKnowledge"; changes made here are lost at the next generation

/// The schema `ReportingTurnKnowledge`.
#[repr(C)]
pub struct ReportingTurnKnowledge {
    /// `knowledgeBaseId`: `string`.
    #[doc(alias = "knowledgeBaseId")]
    pub knowledge_base_id: ::std::option::Option<::std::string::String>,
    /// `feedback`: `ReportingTurnKnowledgeFeedback`.
    pub feedback: ::std::option::Option<
        ::std::boxed::Box<crate::ReportingTurnKnowledgeFeedback>,
    >,
    /// `search`: `ReportingTurnKnowledgeSearch`.
    pub search: ::std::option::Option<
        ::std::boxed::Box<crate::ReportingTurnKnowledgeSearch>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ReportingTurnKnowledge "ReportingTurnKnowledge" 3 {
    (
        knowledge_base_id: ::std::string::String = "knowledgeBaseId" 0 with_knowledge_base_id,
        feedback: ::std::boxed::Box<crate::ReportingTurnKnowledgeFeedback> = "feedback" 0 with_feedback,
        search: ::std::boxed::Box<crate::ReportingTurnKnowledgeSearch> = "search" 0 with_search,
    )
});
