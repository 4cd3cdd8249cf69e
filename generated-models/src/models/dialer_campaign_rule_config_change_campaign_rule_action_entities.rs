// @generated from the schema "DialerCampaignRuleConfigChangeCampaignRuleActionEntities"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::DialerCampaignRuleConfigChangeUriReference;
use crate::runtime::Extra;

/// The schema `DialerCampaignRuleConfigChangeCampaignRuleActionEntities`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerCampaignRuleConfigChangeCampaignRuleActionEntities {
    /// `useTriggeringEntity`: `boolean`.
    #[doc(alias = "useTriggeringEntity")]
    pub use_triggering_entity: Option<bool>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// `campaigns`: `array of DialerCampaignRuleConfigChangeUriReference`.
    pub campaigns: Option<Vec<DialerCampaignRuleConfigChangeUriReference>>,
    /// `sequences`: `array of DialerCampaignRuleConfigChangeUriReference`.
    pub sequences: Option<Vec<DialerCampaignRuleConfigChangeUriReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerCampaignRuleConfigChangeCampaignRuleActionEntities "DialerCampaignRuleConfigChangeCampaignRuleActionEntities" 4 {
    (
        use_triggering_entity: bool = "useTriggeringEntity" with_use_triggering_entity,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
        campaigns: Vec<DialerCampaignRuleConfigChangeUriReference> = "campaigns" with_campaigns,
        sequences: Vec<DialerCampaignRuleConfigChangeUriReference> = "sequences" with_sequences,
    )
});
