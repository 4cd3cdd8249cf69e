// @generated from the schema "ReportingTurnKnowledgeEvents"; changes made here are lost at the next generation

/// The schema `ReportingTurnKnowledgeEvents`.
pub struct ReportingTurnKnowledgeEvents {
    /// `search`: `array of ReportingTurnKnowledgeSearchEvent`.
    pub search: ::std::option::Option<
        ::std::vec::Vec<crate::ReportingTurnKnowledgeSearchEvent>,
    >,
    /// `feedback`: `array of ReportingTurnKnowledgeFeedbackEvent`.
    pub feedback: ::std::option::Option<
        ::std::vec::Vec<crate::ReportingTurnKnowledgeFeedbackEvent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ReportingTurnKnowledgeEvents {
    const EMPTY: Self = Self {
        search: ::std::option::Option::None,
        feedback: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ReportingTurnKnowledgeEvents = &<ReportingTurnKnowledgeEvents as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ReportingTurnKnowledgeEvents",
        empty: E,
        extra: &E.extra,
        properties: &[("search", "search", 0), ("feedback", "feedback", 0)],
        fields: &[&E.search, &E.feedback],
    }
};

crate::runtime::model!(ReportingTurnKnowledgeEvents);

crate::runtime::setters!(ReportingTurnKnowledgeEvents {
    with_search: search: ::std::vec::Vec<crate::ReportingTurnKnowledgeSearchEvent>,
    with_feedback: feedback: ::std::vec::Vec<crate::ReportingTurnKnowledgeFeedbackEvent>,
});
