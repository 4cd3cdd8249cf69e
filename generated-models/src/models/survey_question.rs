// @generated from the schema "SurveyQuestion"; changes made here are lost at the next generation

use crate::{AnswerOption, VisibilityCondition};
use crate::runtime::{Extra, Open};

/// The schema `SurveyQuestion`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SurveyQuestion {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `helpText`: `string`.
    #[doc(alias = "helpText")]
    pub help_text: Option<String>,
    /// `type`: one of `multipleChoiceQuestion`, `freeTextQuestion`, `npsQuestion` and `readOnlyTextBlockQuestion`.
    pub r#type: Option<Open<Type>>,
    /// `naEnabled`: `boolean`.
    #[doc(alias = "naEnabled")]
    pub na_enabled: Option<bool>,
    /// `visibilityCondition`: `VisibilityCondition`.
    #[doc(alias = "visibilityCondition")]
    pub visibility_condition: Option<Box<VisibilityCondition>>,
    /// `answerOptions`: `array of AnswerOption`.
    #[doc(alias = "answerOptions")]
    pub answer_options: Option<Vec<AnswerOption>>,
    /// `maxResponseCharacters`: `integer (int32)`.
    #[doc(alias = "maxResponseCharacters")]
    pub max_response_characters: Option<i32>,
    /// `explanationPrompt`: `string`.
    #[doc(alias = "explanationPrompt")]
    pub explanation_prompt: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SurveyQuestion "SurveyQuestion" 9 {
    (
        id: String = "id" with_id,
        text: String = "text" with_text,
        help_text: String = "helpText" with_help_text,
        r#type: Open<Type> = "type" with_type,
        na_enabled: bool = "naEnabled" with_na_enabled,
        visibility_condition: Box<VisibilityCondition> = "visibilityCondition" with_visibility_condition,
        answer_options: Vec<AnswerOption> = "answerOptions" with_answer_options,
        max_response_characters: i32 = "maxResponseCharacters" with_max_response_characters,
        explanation_prompt: String = "explanationPrompt" with_explanation_prompt,
    )
});

/// The property `type` of `SurveyQuestion`. Known values: `multipleChoiceQuestion`, `freeTextQuestion`, `npsQuestion`, `readOnlyTextBlockQuestion`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    MultipleChoiceQuestion,
    FreeTextQuestion,
    NpsQuestion,
    ReadOnlyTextBlockQuestion,
}

crate::runtime::values!(Type {
    MultipleChoiceQuestion = "multipleChoiceQuestion",
    FreeTextQuestion = "freeTextQuestion",
    NpsQuestion = "npsQuestion",
    ReadOnlyTextBlockQuestion = "readOnlyTextBlockQuestion",
});
