// @generated from the schema "QuestionSettings"; changes made here are lost at the next generation

/// The schema `QuestionSettings`.
pub struct QuestionSettings {
    /// `questionContextId`: `string`.
    #[doc(alias = "questionContextId")]
    pub question_context_id: ::std::option::Option<::std::string::String>,
    /// `settings`: `AiScoringSetting`.
    pub settings: ::std::option::Option<::std::boxed::Box<crate::AiScoringSetting>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QuestionSettings {
    const EMPTY: Self = Self {
        question_context_id: ::std::option::Option::None,
        settings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QuestionSettings = &<QuestionSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QuestionSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("questionContextId", "question_context_id", 0),
            ("settings", "settings", 0),
        ],
        fields: &[&E.question_context_id, &E.settings],
    }
};

crate::runtime::model!(QuestionSettings);

crate::runtime::setters!(QuestionSettings {
    with_question_context_id: question_context_id: ::std::string::String,
    with_settings: settings: ::std::boxed::Box<crate::AiScoringSetting>,
});
