// @generated from the schema "KnowledgeAnswerDocumentResponse"; changes made here are lost at the next generation

use crate::DocumentVariationAnswer;
use crate::runtime::Extra;

/// The schema `KnowledgeAnswerDocumentResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeAnswerDocumentResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `answer`: `string`.
    pub answer: Option<String>,
    /// `variation`: `DocumentVariationAnswer`.
    pub variation: Option<Box<DocumentVariationAnswer>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeAnswerDocumentResponse "KnowledgeAnswerDocumentResponse" 4 {
    (
        id: String = "id" with_id,
        title: String = "title" with_title,
        answer: String = "answer" with_answer,
        variation: Box<DocumentVariationAnswer> = "variation" with_variation,
    )
});
