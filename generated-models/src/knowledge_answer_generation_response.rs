// @generated from the schema "KnowledgeAnswerGenerationResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeAnswerGenerationResponse`.
pub struct KnowledgeAnswerGenerationResponse {
    /// `answer`: `string`.
    pub answer: ::std::option::Option<::std::string::String>,
    /// `documents`: `array of AnswerGenerationDocument`.
    pub documents: ::std::option::Option<
        ::std::vec::Vec<crate::AnswerGenerationDocument>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeAnswerGenerationResponse {
    const EMPTY: Self = Self {
        answer: ::std::option::Option::None,
        documents: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeAnswerGenerationResponse = &<KnowledgeAnswerGenerationResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeAnswerGenerationResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("answer", "answer", 0), ("documents", "documents", 0)],
        fields: &[&E.answer, &E.documents],
    }
};

crate::runtime::model!(KnowledgeAnswerGenerationResponse);

crate::runtime::setters!(KnowledgeAnswerGenerationResponse {
    with_answer: answer: ::std::string::String,
    with_documents: documents: ::std::vec::Vec<crate::AnswerGenerationDocument>,
});
