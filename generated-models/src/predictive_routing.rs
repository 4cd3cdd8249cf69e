// @generated from the schema "PredictiveRouting"; changes made here are lost at the next generation

/// The schema `PredictiveRouting`.
#[repr(C)]
pub struct PredictiveRouting {
    /// `respectSkills`: `boolean`.
    #[doc(alias = "respectSkills")]
    pub respect_skills: ::std::option::Option<bool>,
    /// `enableConversationScoreBiasing`: `boolean`.
    #[doc(alias = "enableConversationScoreBiasing")]
    pub enable_conversation_score_biasing: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PredictiveRouting "PredictiveRouting" 2 {
    (
        respect_skills: bool = "respectSkills" 0 with_respect_skills,
        enable_conversation_score_biasing: bool = "enableConversationScoreBiasing" 0 with_enable_conversation_score_biasing,
    )
});
