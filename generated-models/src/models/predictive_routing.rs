// @generated from the schema "PredictiveRouting"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PredictiveRouting`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PredictiveRouting {
    /// `respectSkills`: `boolean`.
    #[doc(alias = "respectSkills")]
    pub respect_skills: Option<bool>,
    /// `enableConversationScoreBiasing`: `boolean`.
    #[doc(alias = "enableConversationScoreBiasing")]
    pub enable_conversation_score_biasing: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PredictiveRouting "PredictiveRouting" 2 {
    (
        respect_skills: bool = "respectSkills" with_respect_skills,
        enable_conversation_score_biasing: bool = "enableConversationScoreBiasing" with_enable_conversation_score_biasing,
    )
});
