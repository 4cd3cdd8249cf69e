// @generated from the schema "SurveyQuestion"; changes made here are lost at the next generation

/// The schema `SurveyQuestion`.
pub struct SurveyQuestion {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `helpText`: `string`.
    #[doc(alias = "helpText")]
    pub help_text: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `naEnabled`: `boolean`.
    #[doc(alias = "naEnabled")]
    pub na_enabled: ::std::option::Option<bool>,
    /// `visibilityCondition`: `VisibilityCondition`.
    #[doc(alias = "visibilityCondition")]
    pub visibility_condition: ::std::option::Option<
        ::std::boxed::Box<crate::VisibilityCondition>,
    >,
    /// `answerOptions`: `array of AnswerOption`.
    #[doc(alias = "answerOptions")]
    pub answer_options: ::std::option::Option<::std::vec::Vec<crate::AnswerOption>>,
    /// `maxResponseCharacters`: `integer (int32)`.
    #[doc(alias = "maxResponseCharacters")]
    pub max_response_characters: ::std::option::Option<i32>,
    /// `explanationPrompt`: `string`.
    #[doc(alias = "explanationPrompt")]
    pub explanation_prompt: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SurveyQuestion {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        text: ::std::option::Option::None,
        help_text: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        na_enabled: ::std::option::Option::None,
        visibility_condition: ::std::option::Option::None,
        answer_options: ::std::option::Option::None,
        max_response_characters: ::std::option::Option::None,
        explanation_prompt: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SurveyQuestion = &<SurveyQuestion as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SurveyQuestion",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("text", "text", 0),
            ("helpText", "help_text", 0),
            ("type", "type", 0),
            ("naEnabled", "na_enabled", 0),
            ("visibilityCondition", "visibility_condition", 0),
            ("answerOptions", "answer_options", 0),
            ("maxResponseCharacters", "max_response_characters", 0),
            ("explanationPrompt", "explanation_prompt", 0),
        ],
        fields: &[
            &E.id,
            &E.text,
            &E.help_text,
            &E.r#type,
            &E.na_enabled,
            &E.visibility_condition,
            &E.answer_options,
            &E.max_response_characters,
            &E.explanation_prompt,
        ],
    }
};

crate::runtime::model!(SurveyQuestion);

crate::runtime::setters!(SurveyQuestion {
    with_id: id: ::std::string::String,
    with_text: text: ::std::string::String,
    with_help_text: help_text: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_na_enabled: na_enabled: bool,
    with_visibility_condition: visibility_condition: ::std::boxed::Box<crate::VisibilityCondition>,
    with_answer_options: answer_options: ::std::vec::Vec<crate::AnswerOption>,
    with_max_response_characters: max_response_characters: i32,
    with_explanation_prompt: explanation_prompt: ::std::string::String,
});

/// The property `type` of `SurveyQuestion`. Known values: `multipleChoiceQuestion`, `freeTextQuestion`, `npsQuestion`, `readOnlyTextBlockQuestion`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    MultipleChoiceQuestion,
    FreeTextQuestion,
    NpsQuestion,
    ReadOnlyTextBlockQuestion,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::MultipleChoiceQuestion, "multipleChoiceQuestion"),
        (Self::FreeTextQuestion, "freeTextQuestion"),
        (Self::NpsQuestion, "npsQuestion"),
        (Self::ReadOnlyTextBlockQuestion, "readOnlyTextBlockQuestion"),
    ];
}
