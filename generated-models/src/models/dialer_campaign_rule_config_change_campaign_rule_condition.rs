// @generated from the schema "DialerCampaignRuleConfigChangeCampaignRuleCondition"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::{Extra, Open};

/// The schema `DialerCampaignRuleConfigChangeCampaignRuleCondition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerCampaignRuleConfigChangeCampaignRuleCondition {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `parameters`: `map of string`.
    pub parameters: Option<BTreeMap<String, String>>,
    /// `conditionType`: one of `campaignProgress` and `campaignAgents`.
    #[doc(alias = "conditionType")]
    pub condition_type: Option<Open<ConditionType>>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerCampaignRuleConfigChangeCampaignRuleCondition "DialerCampaignRuleConfigChangeCampaignRuleCondition" 4 {
    (
        id: String = "id" with_id,
        parameters: BTreeMap<String, String> = "parameters" with_parameters,
        condition_type: Open<ConditionType> = "conditionType" with_condition_type,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
    )
});

/// The property `conditionType` of `DialerCampaignRuleConfigChangeCampaignRuleCondition`. Known values: `campaignProgress`, `campaignAgents`.
#[repr(u16)]
#[non_exhaustive]
pub enum ConditionType {
    CampaignProgress,
    CampaignAgents,
}

crate::runtime::values!(ConditionType {
    CampaignProgress = "campaignProgress",
    CampaignAgents = "campaignAgents",
});
