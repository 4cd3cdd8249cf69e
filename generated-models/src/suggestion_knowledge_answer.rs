// @generated from the schema "SuggestionKnowledgeAnswer"; changes made here are lost at the next generation

/// The schema `SuggestionKnowledgeAnswer`.
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

impl crate::runtime::Model for SuggestionKnowledgeAnswer {
    const EMPTY: Self = Self {
        answer: ::std::option::Option::None,
        start_index: ::std::option::Option::None,
        end_index: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SuggestionKnowledgeAnswer = &<SuggestionKnowledgeAnswer as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SuggestionKnowledgeAnswer",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("answer", "answer", 2),
            ("startIndex", "start_index", 2),
            ("endIndex", "end_index", 2),
        ],
        fields: &[&E.answer, &E.start_index, &E.end_index],
    }
};

crate::runtime::model!(SuggestionKnowledgeAnswer);

crate::runtime::setters!(SuggestionKnowledgeAnswer {
    with_answer: answer: ::std::string::String,
    with_start_index: start_index: i32,
    with_end_index: end_index: i32,
});
