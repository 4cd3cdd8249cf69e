// @generated from the schema "CampaignRuleAction"; changes made here are lost at the next generation

/// The schema `CampaignRuleAction`.
#[repr(C)]
pub struct CampaignRuleAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `parameters`: `CampaignRuleParameters`.
    pub parameters: ::std::option::Option<
        ::std::boxed::Box<crate::CampaignRuleParameters>,
    >,
    /// `actionType`: `string`, required.
    #[doc(alias = "actionType")]
    pub action_type: ::std::option::Option<crate::runtime::Open<ActionType>>,
    /// `campaignRuleActionEntities`: `CampaignRuleActionEntities`, required.
    #[doc(alias = "campaignRuleActionEntities")]
    pub campaign_rule_action_entities: ::std::option::Option<
        ::std::boxed::Box<crate::CampaignRuleActionEntities>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CampaignRuleAction "CampaignRuleAction" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        parameters: ::std::boxed::Box<crate::CampaignRuleParameters> = "parameters" 0 with_parameters,
        action_type: crate::runtime::Open<ActionType> = "actionType" 1 with_action_type,
        campaign_rule_action_entities: ::std::boxed::Box<crate::CampaignRuleActionEntities> = "campaignRuleActionEntities" 1 with_campaign_rule_action_entities,
    )
});

/// The property `actionType` of `CampaignRuleAction`. Known values: `turnOnCampaign`, `turnOffCampaign`, `turnOnSequence`, `turnOffSequence`, `setCampaignPriority`, `recycleCampaign`, `setCampaignDialingMode`, `setCampaignAbandonRate`, `setCampaignNumberOfLines`, `setCampaignWeight`, `setCampaignMaxCallsPerAgent`, `setCampaignMessagesPerMinute`, `changeCampaignQueue`, `changeCampaignTemplate`.
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
