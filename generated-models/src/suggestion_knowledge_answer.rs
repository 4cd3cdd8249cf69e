// @generated from the schema "SuggestionKnowledgeAnswer"; changes made here are lost at the next generation

/// The schema `SuggestionKnowledgeAnswer`.
#[repr(C)]
pub struct SuggestionKnowledgeAnswer {
    /// `answer`: `string`, read-only.
    pub answer: ::std::option::Option<::std::string::String>,
    /// `startIndex`: `integer (int32)`, read-only.
    #[doc(alias = "startIndex")]
    pub start_index: ::std::option::Option<i32>,
    /// `endIndex`: `integer (int32)`, read-only.
    #[doc(alias = "endIndex")]
    pub end_index: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SuggestionKnowledgeAnswer "SuggestionKnowledgeAnswer" 3 {
    (
        answer: ::std::string::String = "answer" 2 with_answer,
        start_index: i32 = "startIndex" 2 with_start_index,
        end_index: i32 = "endIndex" 2 with_end_index,
    )
});
