// @generated from the schema "SpeechTextAnalyticsSettingsRequest"; changes made here are lost at the next generation

/// The schema `SpeechTextAnalyticsSettingsRequest`.
pub struct SpeechTextAnalyticsSettingsRequest {
    /// `defaultProgramId`: `string`.
    #[doc(alias = "defaultProgramId")]
    pub default_program_id: ::std::option::Option<::std::string::String>,
    /// `expectedDialects`: `array of string`.
    #[doc(alias = "expectedDialects")]
    pub expected_dialects: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `textAnalyticsEnabled`: `boolean`.
    #[doc(alias = "textAnalyticsEnabled")]
    pub text_analytics_enabled: ::std::option::Option<bool>,
    /// `agentEmpathyEnabled`: `boolean`.
    #[doc(alias = "agentEmpathyEnabled")]
    pub agent_empathy_enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SpeechTextAnalyticsSettingsRequest {
    const EMPTY: Self = Self {
        default_program_id: ::std::option::Option::None,
        expected_dialects: ::std::option::Option::None,
        text_analytics_enabled: ::std::option::Option::None,
        agent_empathy_enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SpeechTextAnalyticsSettingsRequest = &<SpeechTextAnalyticsSettingsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SpeechTextAnalyticsSettingsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("defaultProgramId", "default_program_id", 0),
            ("expectedDialects", "expected_dialects", 0),
            ("textAnalyticsEnabled", "text_analytics_enabled", 0),
            ("agentEmpathyEnabled", "agent_empathy_enabled", 0),
        ],
        fields: &[
            &E.default_program_id,
            &E.expected_dialects,
            &E.text_analytics_enabled,
            &E.agent_empathy_enabled,
        ],
    }
};

crate::runtime::model!(SpeechTextAnalyticsSettingsRequest);

crate::runtime::setters!(SpeechTextAnalyticsSettingsRequest {
    with_default_program_id: default_program_id: ::std::string::String,
    with_expected_dialects: expected_dialects: ::std::vec::Vec<::std::string::String>,
    with_text_analytics_enabled: text_analytics_enabled: bool,
    with_agent_empathy_enabled: agent_empathy_enabled: bool,
});
