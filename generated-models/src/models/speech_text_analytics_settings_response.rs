// @generated from the schema "SpeechTextAnalyticsSettingsResponse"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::Extra;

/// The schema `SpeechTextAnalyticsSettingsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SpeechTextAnalyticsSettingsResponse {
    /// `defaultProgram`: `AddressableEntityRef`.
    #[doc(alias = "defaultProgram")]
    pub default_program: Option<Box<AddressableEntityRef>>,
    /// `expectedDialects`: `array of string`.
    #[doc(alias = "expectedDialects")]
    pub expected_dialects: Option<Vec<String>>,
    /// `textAnalyticsEnabled`: `boolean`.
    #[doc(alias = "textAnalyticsEnabled")]
    pub text_analytics_enabled: Option<bool>,
    /// `agentEmpathyEnabled`: `boolean`.
    #[doc(alias = "agentEmpathyEnabled")]
    pub agent_empathy_enabled: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SpeechTextAnalyticsSettingsResponse "SpeechTextAnalyticsSettingsResponse" 4 {
    (
        default_program: Box<AddressableEntityRef> = "defaultProgram" with_default_program,
        expected_dialects: Vec<String> = "expectedDialects" with_expected_dialects,
        text_analytics_enabled: bool = "textAnalyticsEnabled" with_text_analytics_enabled,
        agent_empathy_enabled: bool = "agentEmpathyEnabled" with_agent_empathy_enabled,
    )
});
