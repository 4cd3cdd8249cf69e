// @generated from the schema "KnowledgeAnswerDocumentsResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeAnswerDocumentsResponse`.
pub struct KnowledgeAnswerDocumentsResponse {
    /// `results`: `array of KnowledgeAnswerDocumentResponse`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeAnswerDocumentResponse>,
    >,
    /// `answerGeneration`: `KnowledgeAnswerGenerationResponse`.
    #[doc(alias = "answerGeneration")]
    pub answer_generation: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeAnswerGenerationResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeAnswerDocumentsResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        answer_generation: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeAnswerDocumentsResponse = &<KnowledgeAnswerDocumentsResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeAnswerDocumentsResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("results", "results", 0),
            ("answerGeneration", "answer_generation", 0),
        ],
        fields: &[&E.results, &E.answer_generation],
    }
};

crate::runtime::model!(KnowledgeAnswerDocumentsResponse);

crate::runtime::setters!(KnowledgeAnswerDocumentsResponse {
    with_results: results: ::std::vec::Vec<crate::KnowledgeAnswerDocumentResponse>,
    with_answer_generation: answer_generation: ::std::boxed::Box<crate::KnowledgeAnswerGenerationResponse>,
});
