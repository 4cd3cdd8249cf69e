// @generated from the schema "ReportingTurnKnowledgeDocument"; changes made here are lost at the next generation

/// The schema `ReportingTurnKnowledgeDocument`.
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

impl crate::runtime::Model for ReportingTurnKnowledgeDocument {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        question: ::std::option::Option::None,
        answer: ::std::option::Option::None,
        confidence: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ReportingTurnKnowledgeDocument = &<ReportingTurnKnowledgeDocument as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ReportingTurnKnowledgeDocument",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("question", "question", 0),
            ("answer", "answer", 0),
            ("confidence", "confidence", 0),
        ],
        fields: &[&E.id, &E.question, &E.answer, &E.confidence],
    }
};

crate::runtime::model!(ReportingTurnKnowledgeDocument);

crate::runtime::setters!(ReportingTurnKnowledgeDocument {
    with_id: id: ::std::string::String,
    with_question: question: ::std::string::String,
    with_answer: answer: ::std::string::String,
    with_confidence: confidence: f64,
});
