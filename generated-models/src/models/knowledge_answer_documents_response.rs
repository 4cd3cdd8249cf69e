// @generated from the schema "KnowledgeAnswerDocumentsResponse"; changes made here are lost at the next generation

use crate::{KnowledgeAnswerDocumentResponse, KnowledgeAnswerGenerationResponse};
use crate::runtime::Extra;

/// The schema `KnowledgeAnswerDocumentsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeAnswerDocumentsResponse {
    /// `results`: `array of KnowledgeAnswerDocumentResponse`.
    pub results: Option<Vec<KnowledgeAnswerDocumentResponse>>,
    /// `answerGeneration`: `KnowledgeAnswerGenerationResponse`.
    #[doc(alias = "answerGeneration")]
    pub answer_generation: Option<Box<KnowledgeAnswerGenerationResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeAnswerDocumentsResponse "KnowledgeAnswerDocumentsResponse" 2 {
    (
        results: Vec<KnowledgeAnswerDocumentResponse> = "results" with_results,
        answer_generation: Box<KnowledgeAnswerGenerationResponse> = "answerGeneration" with_answer_generation,
    )
});
