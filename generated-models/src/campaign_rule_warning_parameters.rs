// @generated from the schema "CampaignRuleWarningParameters"; changes made here are lost at the next generation

/// The schema `CampaignRuleWarningParameters`.
#[repr(C)]
pub struct CampaignRuleWarningParameters {
    /// `actionId`: `string`.
    #[doc(alias = "actionId")]
    pub action_id: ::std::option::Option<::std::string::String>,
    /// `conditionId`: `string`.
    #[doc(alias = "conditionId")]
    pub condition_id: ::std::option::Option<::std::string::String>,
    /// `actionType`: `string`.
    #[doc(alias = "actionType")]
    pub action_type: ::std::option::Option<crate::runtime::Open<ActionType>>,
    /// `conditionType`: `string`.
    #[doc(alias = "conditionType")]
    pub condition_type: ::std::option::Option<crate::runtime::Open<ConditionType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CampaignRuleWarningParameters "CampaignRuleWarningParameters" 4 {
    (
        action_id: ::std::string::String = "actionId" 0 with_action_id,
        condition_id: ::std::string::String = "conditionId" 0 with_condition_id,
        action_type: crate::runtime::Open<ActionType> = "actionType" 0 with_action_type,
        condition_type: crate::runtime::Open<ConditionType> = "conditionType" 0 with_condition_type,
    )
});

/// The property `actionType` of `CampaignRuleWarningParameters`. Known values: `turnOnCampaign`, `turnOffCampaign`, `turnOnSequence`, `turnOffSequence`, `setCampaignPriority`, `recycleCampaign`, `setCampaignDialingMode`, `setCampaignAbandonRate`, `setCampaignNumberOfLines`, `setCampaignWeight`, `setCampaignMaxCallsPerAgent`, `setCampaignMessagesPerMinute`, `changeCampaignQueue`, `changeCampaignTemplate`.
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

crate::runtime::known!(ActionType);

impl crate::runtime::Enum for ActionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::TurnOnCampaign, "turnOnCampaign"),
        (Self::TurnOffCampaign, "turnOffCampaign"),
        (Self::TurnOnSequence, "turnOnSequence"),
        (Self::TurnOffSequence, "turnOffSequence"),
        (Self::SetCampaignPriority, "setCampaignPriority"),
        (Self::RecycleCampaign, "recycleCampaign"),
        (Self::SetCampaignDialingMode, "setCampaignDialingMode"),
        (Self::SetCampaignAbandonRate, "setCampaignAbandonRate"),
        (Self::SetCampaignNumberOfLines, "setCampaignNumberOfLines"),
        (Self::SetCampaignWeight, "setCampaignWeight"),
        (Self::SetCampaignMaxCallsPerAgent, "setCampaignMaxCallsPerAgent"),
        (Self::SetCampaignMessagesPerMinute, "setCampaignMessagesPerMinute"),
        (Self::ChangeCampaignQueue, "changeCampaignQueue"),
        (Self::ChangeCampaignTemplate, "changeCampaignTemplate"),
    ];
}

/// The property `conditionType` of `CampaignRuleWarningParameters`. Known values: `campaignProgress`, `campaignAgents`, `campaignRecordsAttempted`, `campaignContactsMessaged`, `campaignBusinessSuccess`, `campaignBusinessFailure`, `campaignBusinessNeutral`, `campaignValidAttempts`, `campaignRightPartyContacts`.
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

crate::runtime::known!(ConditionType);

impl crate::runtime::Enum for ConditionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::CampaignProgress, "campaignProgress"),
        (Self::CampaignAgents, "campaignAgents"),
        (Self::CampaignRecordsAttempted, "campaignRecordsAttempted"),
        (Self::CampaignContactsMessaged, "campaignContactsMessaged"),
        (Self::CampaignBusinessSuccess, "campaignBusinessSuccess"),
        (Self::CampaignBusinessFailure, "campaignBusinessFailure"),
        (Self::CampaignBusinessNeutral, "campaignBusinessNeutral"),
        (Self::CampaignValidAttempts, "campaignValidAttempts"),
        (Self::CampaignRightPartyContacts, "campaignRightPartyContacts"),
    ];
}
