// @generated from the schema "SurveyQuestion"; changes made here are lost at the next generation

/// The schema `SurveyQuestion`.
#[repr(C)]
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

crate::runtime::model!(SurveyQuestion "SurveyQuestion" 9 {
    (
        id: ::std::string::String = "id" 0 with_id,
        text: ::std::string::String = "text" 0 with_text,
        help_text: ::std::string::String = "helpText" 0 with_help_text,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        na_enabled: bool = "naEnabled" 0 with_na_enabled,
        visibility_condition: ::std::boxed::Box<crate::VisibilityCondition> = "visibilityCondition" 0 with_visibility_condition,
        answer_options: ::std::vec::Vec<crate::AnswerOption> = "answerOptions" 0 with_answer_options,
        max_response_characters: i32 = "maxResponseCharacters" 0 with_max_response_characters,
        explanation_prompt: ::std::string::String = "explanationPrompt" 0 with_explanation_prompt,
    )
});

/// The property `type` of `SurveyQuestion`. Known values: `multipleChoiceQuestion`, `freeTextQuestion`, `npsQuestion`, `readOnlyTextBlockQuestion`.
#[non_exhaustive]
pub enum Type {
    MultipleChoiceQuestion,
    FreeTextQuestion,
    NpsQuestion,
    ReadOnlyTextBlockQuestion,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::MultipleChoiceQuestion, "multipleChoiceQuestion"),
        (Self::FreeTextQuestion, "freeTextQuestion"),
        (Self::NpsQuestion, "npsQuestion"),
        (Self::ReadOnlyTextBlockQuestion, "readOnlyTextBlockQuestion"),
    ];
}
