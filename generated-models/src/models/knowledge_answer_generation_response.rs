// @generated from the schema "KnowledgeAnswerGenerationResponse"; changes made here are lost at the next generation

use crate::AnswerGenerationDocument;
use crate::runtime::Extra;

/// The schema `KnowledgeAnswerGenerationResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeAnswerGenerationResponse {
    /// `answer`: `string`.
    pub answer: Option<String>,
    /// `documents`: `array of AnswerGenerationDocument`.
    pub documents: Option<Vec<AnswerGenerationDocument>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeAnswerGenerationResponse "KnowledgeAnswerGenerationResponse" 2 {
    (
        answer: String = "answer" with_answer,
        documents: Vec<AnswerGenerationDocument> = "documents" with_documents,
    )
});
