// @generated from the schema "CampaignRuleAction"; changes made here are lost at the next generation

/// The schema `CampaignRuleAction`.
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

impl crate::runtime::Model for CampaignRuleAction {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        parameters: ::std::option::Option::None,
        action_type: ::std::option::Option::None,
        campaign_rule_action_entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CampaignRuleAction = &<CampaignRuleAction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CampaignRuleAction",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("parameters", "parameters", 0),
            ("actionType", "action_type", 1),
            ("campaignRuleActionEntities", "campaign_rule_action_entities", 1),
        ],
        fields: &[&E.id, &E.parameters, &E.action_type, &E.campaign_rule_action_entities],
    }
};

crate::runtime::model!(CampaignRuleAction);

crate::runtime::setters!(CampaignRuleAction {
    with_id: id: ::std::string::String,
    with_parameters: parameters: ::std::boxed::Box<crate::CampaignRuleParameters>,
    with_action_type: action_type: crate::runtime::Open<ActionType>,
    with_campaign_rule_action_entities: campaign_rule_action_entities: ::std::boxed::Box<crate::CampaignRuleActionEntities>,
});

/// The property `actionType` of `CampaignRuleAction`. Known values: `turnOnCampaign`, `turnOffCampaign`, `turnOnSequence`, `turnOffSequence`, `setCampaignPriority`, `recycleCampaign`, `setCampaignDialingMode`, `setCampaignAbandonRate`, `setCampaignNumberOfLines`, `setCampaignWeight`, `setCampaignMaxCallsPerAgent`, `setCampaignMessagesPerMinute`, `changeCampaignQueue`, `changeCampaignTemplate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
