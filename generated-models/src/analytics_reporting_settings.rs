// @generated from the schema "AnalyticsReportingSettings"; changes made here are lost at the next generation

/// The schema `AnalyticsReportingSettings`.
#[repr(C)]
pub struct AnalyticsReportingSettings {
    /// `piiMaskingEnabled`: `boolean`.
    #[doc(alias = "piiMaskingEnabled")]
    pub pii_masking_enabled: ::std::option::Option<bool>,
    /// `queueAgentAccessObfuscation`: `boolean`.
    #[doc(alias = "queueAgentAccessObfuscation")]
    pub queue_agent_access_obfuscation: ::std::option::Option<bool>,
    /// `myInteractionsPiiMaskingEnabled`: `boolean`.
    #[doc(alias = "myInteractionsPiiMaskingEnabled")]
    pub my_interactions_pii_masking_enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AnalyticsReportingSettings "AnalyticsReportingSettings" 3 {
    (
        pii_masking_enabled: bool = "piiMaskingEnabled" 0 with_pii_masking_enabled,
        queue_agent_access_obfuscation: bool = "queueAgentAccessObfuscation" 0 with_queue_agent_access_obfuscation,
        my_interactions_pii_masking_enabled: bool = "myInteractionsPiiMaskingEnabled" 0 with_my_interactions_pii_masking_enabled,
    )
});
