// @generated from the schema "QuestionSettings"; changes made here are lost at the next generation

/// The schema `QuestionSettings`.
#[repr(C)]
pub struct QuestionSettings {
    /// `questionContextId`: `string`.
    #[doc(alias = "questionContextId")]
    pub question_context_id: ::std::option::Option<::std::string::String>,
    /// `settings`: `AiScoringSetting`.
    pub settings: ::std::option::Option<::std::boxed::Box<crate::AiScoringSetting>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QuestionSettings "QuestionSettings" 2 {
    (
        question_context_id: ::std::string::String = "questionContextId" 0 with_question_context_id,
        settings: ::std::boxed::Box<crate::AiScoringSetting> = "settings" 0 with_settings,
    )
});
