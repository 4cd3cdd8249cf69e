// @generated from the schema "EvaluationQuestionGroup"; changes made here are lost at the next generation

use crate::{EvaluationQuestion, VisibilityCondition};
use crate::runtime::Extra;

/// The schema `EvaluationQuestionGroup`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluationQuestionGroup {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `contextId`: `string`, read-only.
    #[doc(alias = "contextId")]
    pub context_id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `defaultAnswersToHighest`: `boolean`.
    #[doc(alias = "defaultAnswersToHighest")]
    pub default_answers_to_highest: Option<bool>,
    /// `defaultAnswersToNA`: `boolean`.
    #[doc(alias = "defaultAnswersToNA")]
    pub default_answers_to_na: Option<bool>,
    /// `naEnabled`: `boolean`.
    #[doc(alias = "naEnabled")]
    pub na_enabled: Option<bool>,
    /// `weight`: `number (float)`.
    pub weight: Option<f64>,
    /// `manualWeight`: `boolean`.
    #[doc(alias = "manualWeight")]
    pub manual_weight: Option<bool>,
    /// `questions`: `array of EvaluationQuestion`.
    pub questions: Option<Vec<EvaluationQuestion>>,
    /// `visibilityCondition`: `VisibilityCondition`.
    #[doc(alias = "visibilityCondition")]
    pub visibility_condition: Option<Box<VisibilityCondition>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EvaluationQuestionGroup "EvaluationQuestionGroup" 11 {
    (
        id: String = "id" with_id,
        context_id: String = "contextId" with_context_id read_only,
        name: String = "name" with_name,
        r#type: String = "type" with_type,
        default_answers_to_highest: bool = "defaultAnswersToHighest" with_default_answers_to_highest,
        default_answers_to_na: bool = "defaultAnswersToNA" with_default_answers_to_na,
        na_enabled: bool = "naEnabled" with_na_enabled,
        weight: f64 = "weight" with_weight,
        manual_weight: bool = "manualWeight" with_manual_weight,
        questions: Vec<EvaluationQuestion> = "questions" with_questions,
        visibility_condition: Box<VisibilityCondition> = "visibilityCondition" with_visibility_condition,
    )
});
