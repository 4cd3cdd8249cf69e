// @generated from the schema "AnalyticsReportingSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AnalyticsReportingSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnalyticsReportingSettings {
    /// `piiMaskingEnabled`: `boolean`.
    #[doc(alias = "piiMaskingEnabled")]
    pub pii_masking_enabled: Option<bool>,
    /// `queueAgentAccessObfuscation`: `boolean`.
    #[doc(alias = "queueAgentAccessObfuscation")]
    pub queue_agent_access_obfuscation: Option<bool>,
    /// `myInteractionsPiiMaskingEnabled`: `boolean`.
    #[doc(alias = "myInteractionsPiiMaskingEnabled")]
    pub my_interactions_pii_masking_enabled: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnalyticsReportingSettings "AnalyticsReportingSettings" 3 {
    (
        pii_masking_enabled: bool = "piiMaskingEnabled" with_pii_masking_enabled,
        queue_agent_access_obfuscation: bool = "queueAgentAccessObfuscation" with_queue_agent_access_obfuscation,
        my_interactions_pii_masking_enabled: bool = "myInteractionsPiiMaskingEnabled" with_my_interactions_pii_masking_enabled,
    )
});
