// @generated from the schema "DialerCampaignRuleConfigChangeCampaignRuleAction"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::DialerCampaignRuleConfigChangeCampaignRuleActionEntities;
use crate::runtime::{Extra, Open};

/// The schema `DialerCampaignRuleConfigChangeCampaignRuleAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerCampaignRuleConfigChangeCampaignRuleAction {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `parameters`: `map of string`.
    pub parameters: Option<BTreeMap<String, String>>,
    /// `actionType`: one of `turnOnCampaign`, `turnOffCampaign`, `turnOnSequence`, `turnOffSequence` and 2 more.
    #[doc(alias = "actionType")]
    pub action_type: Option<Open<ActionType>>,
    /// `campaignRuleActionEntities`: `DialerCampaignRuleConfigChangeCampaignRuleActionEntities`.
    #[doc(alias = "campaignRuleActionEntities")]
    pub campaign_rule_action_entities: Option<
        Box<DialerCampaignRuleConfigChangeCampaignRuleActionEntities>,
    >,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerCampaignRuleConfigChangeCampaignRuleAction "DialerCampaignRuleConfigChangeCampaignRuleAction" 5 {
    (
        id: String = "id" with_id,
        parameters: BTreeMap<String, String> = "parameters" with_parameters,
        action_type: Open<ActionType> = "actionType" with_action_type,
        campaign_rule_action_entities: Box<DialerCampaignRuleConfigChangeCampaignRuleActionEntities> = "campaignRuleActionEntities" with_campaign_rule_action_entities,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
    )
});

/// The property `actionType` of `DialerCampaignRuleConfigChangeCampaignRuleAction`. Known values: `turnOnCampaign`, `turnOffCampaign`, `turnOnSequence`, `turnOffSequence`, `setCampaignPriority`, `recycleCampaign`.
#[repr(u16)]
#[non_exhaustive]
pub enum ActionType {
    TurnOnCampaign,
    TurnOffCampaign,
    TurnOnSequence,
    TurnOffSequence,
    SetCampaignPriority,
    RecycleCampaign,
}

crate::runtime::values!(ActionType {
    TurnOnCampaign = "turnOnCampaign",
    TurnOffCampaign = "turnOffCampaign",
    TurnOnSequence = "turnOnSequence",
    TurnOffSequence = "turnOffSequence",
    SetCampaignPriority = "setCampaignPriority",
    RecycleCampaign = "recycleCampaign",
});
