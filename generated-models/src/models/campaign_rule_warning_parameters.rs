// @generated from the schema "CampaignRuleWarningParameters"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `CampaignRuleWarningParameters`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CampaignRuleWarningParameters {
    /// `actionId`: `string`.
    #[doc(alias = "actionId")]
    pub action_id: Option<String>,
    /// `conditionId`: `string`.
    #[doc(alias = "conditionId")]
    pub condition_id: Option<String>,
    /// `actionType`: one of `turnOnCampaign`, `turnOffCampaign`, `turnOnSequence`, `turnOffSequence` and 10 more.
    #[doc(alias = "actionType")]
    pub action_type: Option<Open<ActionType>>,
    /// `conditionType`: one of `campaignProgress`, `campaignAgents`, `campaignRecordsAttempted`, `campaignContactsMessaged` and 5 more.
    #[doc(alias = "conditionType")]
    pub condition_type: Option<Open<ConditionType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CampaignRuleWarningParameters "CampaignRuleWarningParameters" 4 {
    (
        action_id: String = "actionId" with_action_id,
        condition_id: String = "conditionId" with_condition_id,
        action_type: Open<ActionType> = "actionType" with_action_type,
        condition_type: Open<ConditionType> = "conditionType" with_condition_type,
    )
});

/// The property `actionType` of `CampaignRuleWarningParameters`. Known values: `turnOnCampaign`, `turnOffCampaign`, `turnOnSequence`, `turnOffSequence`, `setCampaignPriority`, `recycleCampaign`, `setCampaignDialingMode`, `setCampaignAbandonRate`, `setCampaignNumberOfLines`, `setCampaignWeight`, `setCampaignMaxCallsPerAgent`, `setCampaignMessagesPerMinute`, `changeCampaignQueue`, `changeCampaignTemplate`.
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

/// The property `conditionType` of `CampaignRuleWarningParameters`. Known values: `campaignProgress`, `campaignAgents`, `campaignRecordsAttempted`, `campaignContactsMessaged`, `campaignBusinessSuccess`, `campaignBusinessFailure`, `campaignBusinessNeutral`, `campaignValidAttempts`, `campaignRightPartyContacts`.
#[repr(u16)]
#[non_exhaustive]
pub enum ConditionType {
    CampaignProgress,
    CampaignAgents,
    CampaignRecordsAttempted,
    CampaignContactsMessaged,
    CampaignBusinessSuccess,
    CampaignBusinessFailure,
    CampaignBusinessNeutral,
    CampaignValidAttempts,
    CampaignRightPartyContacts,
}

crate::runtime::values!(ConditionType {
    CampaignProgress = "campaignProgress",
    CampaignAgents = "campaignAgents",
    CampaignRecordsAttempted = "campaignRecordsAttempted",
    CampaignContactsMessaged = "campaignContactsMessaged",
    CampaignBusinessSuccess = "campaignBusinessSuccess",
    CampaignBusinessFailure = "campaignBusinessFailure",
    CampaignBusinessNeutral = "campaignBusinessNeutral",
    CampaignValidAttempts = "campaignValidAttempts",
    CampaignRightPartyContacts = "campaignRightPartyContacts",
});
