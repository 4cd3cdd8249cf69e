// @generated from the schema "ActionSurvey"; changes made here are lost at the next generation

/// The schema `ActionSurvey`.
#[repr(C)]
pub struct ActionSurvey {
    /// `questions`: `array of JourneySurveyQuestion`, required.
    pub questions: ::std::option::Option<::std::vec::Vec<crate::JourneySurveyQuestion>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ActionSurvey "ActionSurvey" 1 {
    (
        questions: ::std::vec::Vec<crate::JourneySurveyQuestion> = "questions" 1 with_questions,
    )
});
