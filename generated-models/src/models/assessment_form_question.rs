// @generated from the schema "AssessmentFormQuestion"; changes made here are lost at the next generation

use crate::{AnswerOption, VisibilityCondition};
use crate::runtime::{Extra, Open};

/// The schema `AssessmentFormQuestion`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AssessmentFormQuestion {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `type`: one of `multipleChoiceQuestion`, `freeTextQuestion`, `npsQuestion` and `readOnlyTextBlockQuestion`.
    pub r#type: Option<Open<Type>>,
    /// `text`: `string`, required.
    pub text: Option<String>,
    /// `helpText`: `string`.
    #[doc(alias = "helpText")]
    pub help_text: Option<String>,
    /// `naEnabled`: `boolean`.
    #[doc(alias = "naEnabled")]
    pub na_enabled: Option<bool>,
    /// `commentsRequired`: `boolean`.
    #[doc(alias = "commentsRequired")]
    pub comments_required: Option<bool>,
    /// `visibilityCondition`: `VisibilityCondition`.
    #[doc(alias = "visibilityCondition")]
    pub visibility_condition: Option<Box<VisibilityCondition>>,
    /// `answerOptions`: `array of AnswerOption`.
    #[doc(alias = "answerOptions")]
    pub answer_options: Option<Vec<AnswerOption>>,
    /// `maxResponseCharacters`: `integer (int32)`.
    #[doc(alias = "maxResponseCharacters")]
    pub max_response_characters: Option<i32>,
    /// `isKill`: `boolean`.
    #[doc(alias = "isKill")]
    pub is_kill: Option<bool>,
    /// `isCritical`: `boolean`.
    #[doc(alias = "isCritical")]
    pub is_critical: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AssessmentFormQuestion "AssessmentFormQuestion" 11 {
    (
        id: String = "id" with_id,
        r#type: Open<Type> = "type" with_type,
        text: String = "text" with_text required,
        help_text: String = "helpText" with_help_text,
        na_enabled: bool = "naEnabled" with_na_enabled,
        comments_required: bool = "commentsRequired" with_comments_required,
        visibility_condition: Box<VisibilityCondition> = "visibilityCondition" with_visibility_condition,
        answer_options: Vec<AnswerOption> = "answerOptions" with_answer_options,
        max_response_characters: i32 = "maxResponseCharacters" with_max_response_characters,
        is_kill: bool = "isKill" with_is_kill,
        is_critical: bool = "isCritical" with_is_critical,
    )
});

/// The property `type` of `AssessmentFormQuestion`. Known values: `multipleChoiceQuestion`, `freeTextQuestion`, `npsQuestion`, `readOnlyTextBlockQuestion`.
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
