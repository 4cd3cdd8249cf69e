// @generated from the schema "KnowledgeAnswerGenerationResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeAnswerGenerationResponse`.
#[repr(C)]
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

crate::runtime::model!(KnowledgeAnswerGenerationResponse "KnowledgeAnswerGenerationResponse" 2 {
    (
        answer: ::std::string::String = "answer" 0 with_answer,
        documents: ::std::vec::Vec<crate::AnswerGenerationDocument> = "documents" 0 with_documents,
    )
});
