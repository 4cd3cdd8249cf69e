// @generated from the schema "SpeechTextAnalyticsSettingsRequest"; changes made here are lost at the next generation

/// The schema `SpeechTextAnalyticsSettingsRequest`.
#[repr(C)]
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

crate::runtime::model!(SpeechTextAnalyticsSettingsRequest "SpeechTextAnalyticsSettingsRequest" 4 {
    (
        default_program_id: ::std::string::String = "defaultProgramId" 0 with_default_program_id,
        expected_dialects: ::std::vec::Vec<::std::string::String> = "expectedDialects" 0 with_expected_dialects,
        text_analytics_enabled: bool = "textAnalyticsEnabled" 0 with_text_analytics_enabled,
        agent_empathy_enabled: bool = "agentEmpathyEnabled" 0 with_agent_empathy_enabled,
    )
});
