// @generated from the schema "DialerCampaignRuleConfigChangeCampaignRuleActionEntities"; changes made here are lost at the next generation

/// The schema `DialerCampaignRuleConfigChangeCampaignRuleActionEntities`.
#[repr(C)]
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

crate::runtime::model!(DialerCampaignRuleConfigChangeCampaignRuleActionEntities "DialerCampaignRuleConfigChangeCampaignRuleActionEntities" 4 {
    (
        use_triggering_entity: bool = "useTriggeringEntity" 0 with_use_triggering_entity,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
        campaigns: ::std::vec::Vec<crate::DialerCampaignRuleConfigChangeUriReference> = "campaigns" 0 with_campaigns,
        sequences: ::std::vec::Vec<crate::DialerCampaignRuleConfigChangeUriReference> = "sequences" 0 with_sequences,
    )
});
