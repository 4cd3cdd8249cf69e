// @generated from the schema "AiScoringSettings"; changes made here are lost at the next generation

use crate::QuestionGroupSettings;
use crate::runtime::Extra;

/// The schema `AiScoringSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AiScoringSettings {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `questionGroupSettings`: `array of QuestionGroupSettings`.
    #[doc(alias = "questionGroupSettings")]
    pub question_group_settings: Option<Vec<QuestionGroupSettings>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AiScoringSettings "AiScoringSettings" 3 {
    (
        id: String = "id" with_id read_only,
        question_group_settings: Vec<QuestionGroupSettings> = "questionGroupSettings" with_question_group_settings,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
