// @generated from the schema "QuestionGroupSettings"; changes made here are lost at the next generation

/// The schema `QuestionGroupSettings`.
pub struct QuestionGroupSettings {
    /// `questionGroupContextId`: `string`.
    #[doc(alias = "questionGroupContextId")]
    pub question_group_context_id: ::std::option::Option<::std::string::String>,
    /// `questionSettings`: `array of QuestionSettings`.
    #[doc(alias = "questionSettings")]
    pub question_settings: ::std::option::Option<
        ::std::vec::Vec<crate::QuestionSettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QuestionGroupSettings {
    const EMPTY: Self = Self {
        question_group_context_id: ::std::option::Option::None,
        question_settings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QuestionGroupSettings = &<QuestionGroupSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QuestionGroupSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("questionGroupContextId", "question_group_context_id", 0),
            ("questionSettings", "question_settings", 0),
        ],
        fields: &[&E.question_group_context_id, &E.question_settings],
    }
};

crate::runtime::model!(QuestionGroupSettings);

crate::runtime::setters!(QuestionGroupSettings {
    with_question_group_context_id: question_group_context_id: ::std::string::String,
    with_question_settings: question_settings: ::std::vec::Vec<crate::QuestionSettings>,
});
