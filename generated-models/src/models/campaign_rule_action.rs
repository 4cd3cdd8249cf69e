// @generated from the schema "CampaignRuleAction"; changes made here are lost at the next generation

use crate::{CampaignRuleActionEntities, CampaignRuleParameters};
use crate::runtime::{Extra, Open};

/// The schema `CampaignRuleAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CampaignRuleAction {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `parameters`: `CampaignRuleParameters`.
    pub parameters: Option<Box<CampaignRuleParameters>>,
    /// `actionType`: one of `turnOnCampaign`, `turnOffCampaign`, `turnOnSequence`, `turnOffSequence` and 10 more, required.
    #[doc(alias = "actionType")]
    pub action_type: Option<Open<ActionType>>,
    /// `campaignRuleActionEntities`: `CampaignRuleActionEntities`, required.
    #[doc(alias = "campaignRuleActionEntities")]
    pub campaign_rule_action_entities: Option<Box<CampaignRuleActionEntities>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CampaignRuleAction "CampaignRuleAction" 4 {
    (
        id: String = "id" with_id,
        parameters: Box<CampaignRuleParameters> = "parameters" with_parameters,
        action_type: Open<ActionType> = "actionType" with_action_type required,
        campaign_rule_action_entities: Box<CampaignRuleActionEntities> = "campaignRuleActionEntities" with_campaign_rule_action_entities required,
    )
});

/// The property `actionType` of `CampaignRuleAction`. Known values: `turnOnCampaign`, `turnOffCampaign`, `turnOnSequence`, `turnOffSequence`, `setCampaignPriority`, `recycleCampaign`, `setCampaignDialingMode`, `setCampaignAbandonRate`, `setCampaignNumberOfLines`, `setCampaignWeight`, `setCampaignMaxCallsPerAgent`, `setCampaignMessagesPerMinute`, `changeCampaignQueue`, `changeCampaignTemplate`.
#[repr(u16)]
#[non_exhaustive]
pub enum ActionType {
    TurnOnCampaign,
    TurnOffCampaign,
    TurnOnSequence,
    TurnOffSequence,
    SetCampaignPriority,
    RecycleCampaign,
    SetCampaignDialingMode,
    SetCampaignAbandonRate,
    SetCampaignNumberOfLines,
    SetCampaignWeight,
    SetCampaignMaxCallsPerAgent,
    SetCampaignMessagesPerMinute,
    ChangeCampaignQueue,
    ChangeCampaignTemplate,
}

crate::runtime::values!(ActionType {
    TurnOnCampaign = "turnOnCampaign",
    TurnOffCampaign = "turnOffCampaign",
    TurnOnSequence = "turnOnSequence",
    TurnOffSequence = "turnOffSequence",
    SetCampaignPriority = "setCampaignPriority",
    RecycleCampaign = "recycleCampaign",
    SetCampaignDialingMode = "setCampaignDialingMode",
    SetCampaignAbandonRate = "setCampaignAbandonRate",
    SetCampaignNumberOfLines = "setCampaignNumberOfLines",
    SetCampaignWeight = "setCampaignWeight",
    SetCampaignMaxCallsPerAgent = "setCampaignMaxCallsPerAgent",
    SetCampaignMessagesPerMinute = "setCampaignMessagesPerMinute",
    ChangeCampaignQueue = "changeCampaignQueue",
    ChangeCampaignTemplate = "changeCampaignTemplate",
});
