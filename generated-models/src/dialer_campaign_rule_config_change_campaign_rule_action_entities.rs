// @generated from the schema "DialerCampaignRuleConfigChangeCampaignRuleActionEntities"; changes made here are lost at the next generation

/// The schema `DialerCampaignRuleConfigChangeCampaignRuleActionEntities`.
pub struct DialerCampaignRuleConfigChangeCampaignRuleActionEntities {
    /// `useTriggeringEntity`: `boolean`.
    #[doc(alias = "useTriggeringEntity")]
    pub use_triggering_entity: ::std::option::Option<bool>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `campaigns`: `array of DialerCampaignRuleConfigChangeUriReference`.
    pub campaigns: ::std::option::Option<
        ::std::vec::Vec<crate::DialerCampaignRuleConfigChangeUriReference>,
    >,
    /// `sequences`: `array of DialerCampaignRuleConfigChangeUriReference`.
    pub sequences: ::std::option::Option<
        ::std::vec::Vec<crate::DialerCampaignRuleConfigChangeUriReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DialerCampaignRuleConfigChangeCampaignRuleActionEntities {
    const EMPTY: Self = Self {
        use_triggering_entity: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        campaigns: ::std::option::Option::None,
        sequences: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerCampaignRuleConfigChangeCampaignRuleActionEntities = &<DialerCampaignRuleConfigChangeCampaignRuleActionEntities as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerCampaignRuleConfigChangeCampaignRuleActionEntities",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("useTriggeringEntity", "use_triggering_entity", 0),
            ("additionalProperties", "additional_properties", 0),
            ("campaigns", "campaigns", 0),
            ("sequences", "sequences", 0),
        ],
        fields: &[
            &E.use_triggering_entity,
            &E.additional_properties,
            &E.campaigns,
            &E.sequences,
        ],
    }
};

crate::runtime::model!(DialerCampaignRuleConfigChangeCampaignRuleActionEntities);

crate::runtime::setters!(DialerCampaignRuleConfigChangeCampaignRuleActionEntities {
    with_use_triggering_entity: use_triggering_entity: bool,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_campaigns: campaigns: ::std::vec::Vec<crate::DialerCampaignRuleConfigChangeUriReference>,
    with_sequences: sequences: ::std::vec::Vec<crate::DialerCampaignRuleConfigChangeUriReference>,
});
