// @generated from the schema "ReportingTurnKnowledgeDocument"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ReportingTurnKnowledgeDocument`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ReportingTurnKnowledgeDocument {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `question`: `string`.
    pub question: Option<String>,
    /// `answer`: `string`.
    pub answer: Option<String>,
    /// `confidence`: `number (double)`.
    pub confidence: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ReportingTurnKnowledgeDocument "ReportingTurnKnowledgeDocument" 4 {
    (
        id: String = "id" with_id,
        question: String = "question" with_question,
        answer: String = "answer" with_answer,
        confidence: f64 = "confidence" with_confidence,
    )
});
