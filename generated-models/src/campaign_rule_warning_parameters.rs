// @generated from the schema "CampaignRuleWarningParameters"; changes made here are lost at the next generation

/// The schema `CampaignRuleWarningParameters`.
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

impl crate::runtime::Model for CampaignRuleWarningParameters {
    const EMPTY: Self = Self {
        action_id: ::std::option::Option::None,
        condition_id: ::std::option::Option::None,
        action_type: ::std::option::Option::None,
        condition_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CampaignRuleWarningParameters = &<CampaignRuleWarningParameters as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CampaignRuleWarningParameters",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("actionId", "action_id", 0),
            ("conditionId", "condition_id", 0),
            ("actionType", "action_type", 0),
            ("conditionType", "condition_type", 0),
        ],
        fields: &[&E.action_id, &E.condition_id, &E.action_type, &E.condition_type],
    }
};

crate::runtime::model!(CampaignRuleWarningParameters);

crate::runtime::setters!(CampaignRuleWarningParameters {
    with_action_id: action_id: ::std::string::String,
    with_condition_id: condition_id: ::std::string::String,
    with_action_type: action_type: crate::runtime::Open<ActionType>,
    with_condition_type: condition_type: crate::runtime::Open<ConditionType>,
});

/// The property `actionType` of `CampaignRuleWarningParameters`. Known values: `turnOnCampaign`, `turnOffCampaign`, `turnOnSequence`, `turnOffSequence`, `setCampaignPriority`, `recycleCampaign`, `setCampaignDialingMode`, `setCampaignAbandonRate`, `setCampaignNumberOfLines`, `setCampaignWeight`, `setCampaignMaxCallsPerAgent`, `setCampaignMessagesPerMinute`, `changeCampaignQueue`, `changeCampaignTemplate`.
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

/// The property `conditionType` of `CampaignRuleWarningParameters`. Known values: `campaignProgress`, `campaignAgents`, `campaignRecordsAttempted`, `campaignContactsMessaged`, `campaignBusinessSuccess`, `campaignBusinessFailure`, `campaignBusinessNeutral`, `campaignValidAttempts`, `campaignRightPartyContacts`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
