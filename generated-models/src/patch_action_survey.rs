// @generated from the schema "PatchActionSurvey"; changes made here are lost at the next generation

/// The schema `PatchActionSurvey`.
#[repr(C)]
pub struct PatchActionSurvey {
    /// `questions`: `array of PatchSurveyQuestion`, required.
    pub questions: ::std::option::Option<::std::vec::Vec<crate::PatchSurveyQuestion>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PatchActionSurvey "PatchActionSurvey" 1 {
    (
        questions: ::std::vec::Vec<crate::PatchSurveyQuestion> = "questions" 1 with_questions,
    )
});
