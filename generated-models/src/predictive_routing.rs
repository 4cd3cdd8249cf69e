// @generated from the schema "PredictiveRouting"; changes made here are lost at the next generation

/// The schema `PredictiveRouting`.
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

impl crate::runtime::Model for PredictiveRouting {
    const EMPTY: Self = Self {
        respect_skills: ::std::option::Option::None,
        enable_conversation_score_biasing: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PredictiveRouting = &<PredictiveRouting as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PredictiveRouting",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("respectSkills", "respect_skills", 0),
            ("enableConversationScoreBiasing", "enable_conversation_score_biasing", 0),
        ],
        fields: &[&E.respect_skills, &E.enable_conversation_score_biasing],
    }
};

crate::runtime::model!(PredictiveRouting);

crate::runtime::setters!(PredictiveRouting {
    with_respect_skills: respect_skills: bool,
    with_enable_conversation_score_biasing: enable_conversation_score_biasing: bool,
});
