// @generated from the schema "QuestionSettings"; changes made here are lost at the next generation

use crate::AiScoringSetting;
use crate::runtime::Extra;

/// The schema `QuestionSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QuestionSettings {
    /// `questionContextId`: `string`.
    #[doc(alias = "questionContextId")]
    pub question_context_id: Option<String>,
    /// `settings`: `AiScoringSetting`.
    pub settings: Option<Box<AiScoringSetting>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QuestionSettings "QuestionSettings" 2 {
    (
        question_context_id: String = "questionContextId" with_question_context_id,
        settings: Box<AiScoringSetting> = "settings" with_settings,
    )
});
