// @generated from the schema "SpeechTextAnalyticsSettingsResponse"; changes made here are lost at the next generation

/// The schema `SpeechTextAnalyticsSettingsResponse`.
pub struct SpeechTextAnalyticsSettingsResponse {
    /// `defaultProgram`: `AddressableEntityRef`.
    #[doc(alias = "defaultProgram")]
    pub default_program: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
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

impl crate::runtime::Model for SpeechTextAnalyticsSettingsResponse {
    const EMPTY: Self = Self {
        default_program: ::std::option::Option::None,
        expected_dialects: ::std::option::Option::None,
        text_analytics_enabled: ::std::option::Option::None,
        agent_empathy_enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SpeechTextAnalyticsSettingsResponse = &<SpeechTextAnalyticsSettingsResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SpeechTextAnalyticsSettingsResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("defaultProgram", "default_program", 0),
            ("expectedDialects", "expected_dialects", 0),
            ("textAnalyticsEnabled", "text_analytics_enabled", 0),
            ("agentEmpathyEnabled", "agent_empathy_enabled", 0),
        ],
        fields: &[
            &E.default_program,
            &E.expected_dialects,
            &E.text_analytics_enabled,
            &E.agent_empathy_enabled,
        ],
    }
};

crate::runtime::model!(SpeechTextAnalyticsSettingsResponse);

crate::runtime::setters!(SpeechTextAnalyticsSettingsResponse {
    with_default_program: default_program: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_expected_dialects: expected_dialects: ::std::vec::Vec<::std::string::String>,
    with_text_analytics_enabled: text_analytics_enabled: bool,
    with_agent_empathy_enabled: agent_empathy_enabled: bool,
});
