// @generated from the schema "ReportingTurnKnowledge"; changes made here are lost at the next generation

/// The schema `ReportingTurnKnowledge`.
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

impl crate::runtime::Model for ReportingTurnKnowledge {
    const EMPTY: Self = Self {
        knowledge_base_id: ::std::option::Option::None,
        feedback: ::std::option::Option::None,
        search: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ReportingTurnKnowledge = &<ReportingTurnKnowledge as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ReportingTurnKnowledge",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("knowledgeBaseId", "knowledge_base_id", 0),
            ("feedback", "feedback", 0),
            ("search", "search", 0),
        ],
        fields: &[&E.knowledge_base_id, &E.feedback, &E.search],
    }
};

crate::runtime::model!(ReportingTurnKnowledge);

crate::runtime::setters!(ReportingTurnKnowledge {
    with_knowledge_base_id: knowledge_base_id: ::std::string::String,
    with_feedback: feedback: ::std::boxed::Box<crate::ReportingTurnKnowledgeFeedback>,
    with_search: search: ::std::boxed::Box<crate::ReportingTurnKnowledgeSearch>,
});
