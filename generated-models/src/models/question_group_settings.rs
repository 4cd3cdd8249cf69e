// @generated from the schema "QuestionGroupSettings"; changes made here are lost at the next generation

use crate::QuestionSettings;
use crate::runtime::Extra;

/// The schema `QuestionGroupSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QuestionGroupSettings {
    /// `questionGroupContextId`: `string`.
    #[doc(alias = "questionGroupContextId")]
    pub question_group_context_id: Option<String>,
    /// `questionSettings`: `array of QuestionSettings`.
    #[doc(alias = "questionSettings")]
    pub question_settings: Option<Vec<QuestionSettings>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QuestionGroupSettings "QuestionGroupSettings" 2 {
    (
        question_group_context_id: String = "questionGroupContextId" with_question_group_context_id,
        question_settings: Vec<QuestionSettings> = "questionSettings" with_question_settings,
    )
});
