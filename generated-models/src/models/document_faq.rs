// @generated from the schema "DocumentFaq"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `DocumentFaq`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentFaq {
    /// `question`: `string`, required.
    pub question: Option<String>,
    /// `answer`: `string`, required.
    pub answer: Option<String>,
    /// `alternatives`: `array of string`.
    pub alternatives: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentFaq "DocumentFaq" 3 {
    (
        question: String = "question" with_question required,
        answer: String = "answer" with_answer required,
        alternatives: Vec<String> = "alternatives" with_alternatives,
    )
});
