// @generated from the schema "DocumentFaq"; changes made here are lost at the next generation

/// The schema `DocumentFaq`.
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

impl crate::runtime::Model for DocumentFaq {
    const EMPTY: Self = Self {
        question: ::std::option::Option::None,
        answer: ::std::option::Option::None,
        alternatives: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentFaq = &<DocumentFaq as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentFaq",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("question", "question", 1),
            ("answer", "answer", 1),
            ("alternatives", "alternatives", 0),
        ],
        fields: &[&E.question, &E.answer, &E.alternatives],
    }
};

crate::runtime::model!(DocumentFaq);

crate::runtime::setters!(DocumentFaq {
    with_question: question: ::std::string::String,
    with_answer: answer: ::std::string::String,
    with_alternatives: alternatives: ::std::vec::Vec<::std::string::String>,
});
