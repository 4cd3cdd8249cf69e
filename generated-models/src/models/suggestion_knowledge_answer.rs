// @generated from the schema "SuggestionKnowledgeAnswer"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SuggestionKnowledgeAnswer`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SuggestionKnowledgeAnswer {
    /// `answer`: `string`, read-only.
    pub answer: Option<String>,
    /// `startIndex`: `integer (int32)`, read-only.
    #[doc(alias = "startIndex")]
    pub start_index: Option<i32>,
    /// `endIndex`: `integer (int32)`, read-only.
    #[doc(alias = "endIndex")]
    pub end_index: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SuggestionKnowledgeAnswer "SuggestionKnowledgeAnswer" 3 {
    (
        answer: String = "answer" with_answer read_only,
        start_index: i32 = "startIndex" with_start_index read_only,
        end_index: i32 = "endIndex" with_end_index read_only,
    )
});
