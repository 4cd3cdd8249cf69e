// @generated from the schema "ReportingTurnKnowledgeEvents"; changes made here are lost at the next generation

/// The schema `ReportingTurnKnowledgeEvents`.
#[repr(C)]
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

crate::runtime::model!(ReportingTurnKnowledgeEvents "ReportingTurnKnowledgeEvents" 2 {
    (
        search: ::std::vec::Vec<crate::ReportingTurnKnowledgeSearchEvent> = "search" 0 with_search,
        feedback: ::std::vec::Vec<crate::ReportingTurnKnowledgeFeedbackEvent> = "feedback" 0 with_feedback,
    )
});
