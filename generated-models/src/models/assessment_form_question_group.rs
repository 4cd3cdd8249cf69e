// @generated from the schema "AssessmentFormQuestionGroup"; changes made here are lost at the next generation

use crate::{AssessmentFormQuestion, VisibilityCondition};
use crate::runtime::Extra;

/// The schema `AssessmentFormQuestionGroup`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AssessmentFormQuestionGroup {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `type`: `string`, required.
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
    /// `questions`: `array of AssessmentFormQuestion`, required.
    pub questions: Option<Vec<AssessmentFormQuestion>>,
    /// `visibilityCondition`: `VisibilityCondition`.
    #[doc(alias = "visibilityCondition")]
    pub visibility_condition: Option<Box<VisibilityCondition>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AssessmentFormQuestionGroup "AssessmentFormQuestionGroup" 11 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name required,
        r#type: String = "type" with_type required,
        default_answers_to_highest: bool = "defaultAnswersToHighest" with_default_answers_to_highest,
        default_answers_to_na: bool = "defaultAnswersToNA" with_default_answers_to_na,
        na_enabled: bool = "naEnabled" with_na_enabled,
        weight: f64 = "weight" with_weight,
        manual_weight: bool = "manualWeight" with_manual_weight,
        questions: Vec<AssessmentFormQuestion> = "questions" with_questions required,
        visibility_condition: Box<VisibilityCondition> = "visibilityCondition" with_visibility_condition,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
