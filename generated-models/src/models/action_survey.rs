// @generated from the schema "ActionSurvey"; changes made here are lost at the next generation

use crate::JourneySurveyQuestion;
use crate::runtime::Extra;

/// The schema `ActionSurvey`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActionSurvey {
    /// `questions`: `array of JourneySurveyQuestion`, required.
    pub questions: Option<Vec<JourneySurveyQuestion>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActionSurvey "ActionSurvey" 1 {
    (
        questions: Vec<JourneySurveyQuestion> = "questions" with_questions required,
    )
});
