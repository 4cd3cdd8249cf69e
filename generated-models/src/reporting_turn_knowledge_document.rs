// @generated from the schema "ReportingTurnKnowledgeDocument"; changes made here are lost at the next generation

/// The schema `ReportingTurnKnowledgeDocument`.
#[repr(C)]
pub struct ReportingTurnKnowledgeDocument {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `question`: `string`.
    pub question: ::std::option::Option<::std::string::String>,
    /// `answer`: `string`.
    pub answer: ::std::option::Option<::std::string::String>,
    /// `confidence`: `number (double)`.
    pub confidence: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ReportingTurnKnowledgeDocument "ReportingTurnKnowledgeDocument" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        question: ::std::string::String = "question" 0 with_question,
        answer: ::std::string::String = "answer" 0 with_answer,
        confidence: f64 = "confidence" 0 with_confidence,
    )
});
