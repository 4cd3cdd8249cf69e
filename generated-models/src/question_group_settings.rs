// @generated from the schema "QuestionGroupSettings"; changes made here are lost at the next generation

/// The schema `QuestionGroupSettings`.
#[repr(C)]
pub struct QuestionGroupSettings {
    /// `questionGroupContextId`: `string`.
    #[doc(alias = "questionGroupContextId")]
    pub question_group_context_id: ::std::option::Option<::std::string::String>,
    /// `questionSettings`: `array of QuestionSettings`.
    #[doc(alias = "questionSettings")]
    pub question_settings: ::std::option::Option<
        ::std::vec::Vec<crate::QuestionSettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QuestionGroupSettings "QuestionGroupSettings" 2 {
    (
        question_group_context_id: ::std::string::String = "questionGroupContextId" 0 with_question_group_context_id,
        question_settings: ::std::vec::Vec<crate::QuestionSettings> = "questionSettings" 0 with_question_settings,
    )
});
