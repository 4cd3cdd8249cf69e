// @generated from the schema "ReportingTurnKnowledgeEvents"; changes made here are lost at the next generation

use crate::{ReportingTurnKnowledgeFeedbackEvent, ReportingTurnKnowledgeSearchEvent};
use crate::runtime::Extra;

/// The schema `ReportingTurnKnowledgeEvents`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ReportingTurnKnowledgeEvents {
    /// `search`: `array of ReportingTurnKnowledgeSearchEvent`.
    pub search: Option<Vec<ReportingTurnKnowledgeSearchEvent>>,
    /// `feedback`: `array of ReportingTurnKnowledgeFeedbackEvent`.
    pub feedback: Option<Vec<ReportingTurnKnowledgeFeedbackEvent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ReportingTurnKnowledgeEvents "ReportingTurnKnowledgeEvents" 2 {
    (
        search: Vec<ReportingTurnKnowledgeSearchEvent> = "search" with_search,
        feedback: Vec<ReportingTurnKnowledgeFeedbackEvent> = "feedback" with_feedback,
    )
});
