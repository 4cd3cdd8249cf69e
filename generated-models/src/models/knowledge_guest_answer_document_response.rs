// @generated from the schema "KnowledgeGuestAnswerDocumentResponse"; changes made here are lost at the next generation

use crate::KnowledgeGuestDocumentVariationAnswer;
use crate::runtime::Extra;

/// The schema `KnowledgeGuestAnswerDocumentResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeGuestAnswerDocumentResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `answer`: `string`.
    pub answer: Option<String>,
    /// `variation`: `KnowledgeGuestDocumentVariationAnswer`.
    pub variation: Option<Box<KnowledgeGuestDocumentVariationAnswer>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeGuestAnswerDocumentResponse "KnowledgeGuestAnswerDocumentResponse" 4 {
    (
        id: String = "id" with_id,
        title: String = "title" with_title,
        answer: String = "answer" with_answer,
        variation: Box<KnowledgeGuestDocumentVariationAnswer> = "variation" with_variation,
    )
});
