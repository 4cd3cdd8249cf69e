// @generated from the schema "SurveyQuestionGroup"; changes made here are lost at the next generation

use crate::{SurveyQuestion, VisibilityCondition};
use crate::runtime::Extra;

/// The schema `SurveyQuestionGroup`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SurveyQuestionGroup {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `naEnabled`: `boolean`.
    #[doc(alias = "naEnabled")]
    pub na_enabled: Option<bool>,
    /// `questions`: `array of SurveyQuestion`.
    pub questions: Option<Vec<SurveyQuestion>>,
    /// `visibilityCondition`: `VisibilityCondition`.
    #[doc(alias = "visibilityCondition")]
    pub visibility_condition: Option<Box<VisibilityCondition>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SurveyQuestionGroup "SurveyQuestionGroup" 6 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        r#type: String = "type" with_type,
        na_enabled: bool = "naEnabled" with_na_enabled,
        questions: Vec<SurveyQuestion> = "questions" with_questions,
        visibility_condition: Box<VisibilityCondition> = "visibilityCondition" with_visibility_condition,
    )
});
