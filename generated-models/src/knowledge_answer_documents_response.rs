// @generated from the schema "KnowledgeAnswerDocumentsResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeAnswerDocumentsResponse`.
#[repr(C)]
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

crate::runtime::model!(KnowledgeAnswerDocumentsResponse "KnowledgeAnswerDocumentsResponse" 2 {
    (
        results: ::std::vec::Vec<crate::KnowledgeAnswerDocumentResponse> = "results" 0 with_results,
        answer_generation: ::std::boxed::Box<crate::KnowledgeAnswerGenerationResponse> = "answerGeneration" 0 with_answer_generation,
    )
});
