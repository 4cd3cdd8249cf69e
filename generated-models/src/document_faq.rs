// @generated from the schema "DocumentFaq"; changes made here are lost at the next generation

/// The schema `DocumentFaq`.
#[repr(C)]
pub struct DocumentFaq {
    /// `question`: `string`, required.
    pub question: ::std::option::Option<::std::string::String>,
    /// `answer`: `string`, required.
    pub answer: ::std::option::Option<::std::string::String>,
    /// `alternatives`: `array of string`.
    pub alternatives: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentFaq "DocumentFaq" 3 {
    (
        question: ::std::string::String = "question" 1 with_question,
        answer: ::std::string::String = "answer" 1 with_answer,
        alternatives: ::std::vec::Vec<::std::string::String> = "alternatives" 0 with_alternatives,
    )
});
