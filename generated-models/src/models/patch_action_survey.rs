// @generated from the schema "PatchActionSurvey"; changes made here are lost at the next generation

use crate::PatchSurveyQuestion;
use crate::runtime::Extra;

/// The schema `PatchActionSurvey`.
#[repr(C)]
pub struct PatchActionSurvey {
    /// `questions`: `array of PatchSurveyQuestion`, required.
    pub questions: Option<Vec<PatchSurveyQuestion>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PatchActionSurvey "PatchActionSurvey" 1 {
    (
        questions: Vec<PatchSurveyQuestion> = "questions" with_questions required,
    )
});
