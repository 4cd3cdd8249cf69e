// @generated from the schema "EvaluationQuestion"; changes made here are lost at the next generation

use crate::{AnswerOption, VisibilityCondition};
use crate::runtime::{Extra, Open};

/// The schema `EvaluationQuestion`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluationQuestion {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `contextId`: `string`, read-only.
    #[doc(alias = "contextId")]
    pub context_id: Option<String>,
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
    /// `commentsRequired`: `boolean`.
    #[doc(alias = "commentsRequired")]
    pub comments_required: Option<bool>,
    /// `visibilityCondition`: `VisibilityCondition`.
    #[doc(alias = "visibilityCondition")]
    pub visibility_condition: Option<Box<VisibilityCondition>>,
    /// `answerOptions`: `array of AnswerOption`.
    #[doc(alias = "answerOptions")]
    pub answer_options: Option<Vec<AnswerOption>>,
    /// `isKill`: `boolean`.
    #[doc(alias = "isKill")]
    pub is_kill: Option<bool>,
    /// `isCritical`: `boolean`.
    #[doc(alias = "isCritical")]
    pub is_critical: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EvaluationQuestion "EvaluationQuestion" 11 {
    (
        id: String = "id" with_id,
        context_id: String = "contextId" with_context_id read_only,
        text: String = "text" with_text,
        help_text: String = "helpText" with_help_text,
        r#type: Open<Type> = "type" with_type,
        na_enabled: bool = "naEnabled" with_na_enabled,
        comments_required: bool = "commentsRequired" with_comments_required,
        visibility_condition: Box<VisibilityCondition> = "visibilityCondition" with_visibility_condition,
        answer_options: Vec<AnswerOption> = "answerOptions" with_answer_options,
        is_kill: bool = "isKill" with_is_kill,
        is_critical: bool = "isCritical" with_is_critical,
    )
});

/// The property `type` of `EvaluationQuestion`. Known values: `multipleChoiceQuestion`, `freeTextQuestion`, `npsQuestion`, `readOnlyTextBlockQuestion`.
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
