// @generated from the schema "AnalyticsReportingSettings"; changes made here are lost at the next generation

/// The schema `AnalyticsReportingSettings`.
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

impl crate::runtime::Model for AnalyticsReportingSettings {
    const EMPTY: Self = Self {
        pii_masking_enabled: ::std::option::Option::None,
        queue_agent_access_obfuscation: ::std::option::Option::None,
        my_interactions_pii_masking_enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnalyticsReportingSettings = &<AnalyticsReportingSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnalyticsReportingSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("piiMaskingEnabled", "pii_masking_enabled", 0),
            ("queueAgentAccessObfuscation", "queue_agent_access_obfuscation", 0),
            ("myInteractionsPiiMaskingEnabled", "my_interactions_pii_masking_enabled", 0),
        ],
        fields: &[
            &E.pii_masking_enabled,
            &E.queue_agent_access_obfuscation,
            &E.my_interactions_pii_masking_enabled,
        ],
    }
};

crate::runtime::model!(AnalyticsReportingSettings);

crate::runtime::setters!(AnalyticsReportingSettings {
    with_pii_masking_enabled: pii_masking_enabled: bool,
    with_queue_agent_access_obfuscation: queue_agent_access_obfuscation: bool,
    with_my_interactions_pii_masking_enabled: my_interactions_pii_masking_enabled: bool,
});
