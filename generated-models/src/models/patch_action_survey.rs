// @generated from the schema "PatchActionSurvey"; changes made here are lost at the next generation

use crate::PatchSurveyQuestion;
use crate::runtime::Extra;

/// The schema `PatchActionSurvey`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
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
