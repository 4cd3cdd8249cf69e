// @generated from the schema "DialerCampaignRuleConfigChangeCampaignRuleAction"; changes made here are lost at the next generation

/// The schema `DialerCampaignRuleConfigChangeCampaignRuleAction`.
pub struct DialerCampaignRuleConfigChangeCampaignRuleAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `parameters`: `map of string`.
    pub parameters: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `actionType`: `string`.
    #[doc(alias = "actionType")]
    pub action_type: ::std::option::Option<crate::runtime::Open<ActionType>>,
    /// `campaignRuleActionEntities`: `DialerCampaignRuleConfigChangeCampaignRuleActionEntities`.
    #[doc(alias = "campaignRuleActionEntities")]
    pub campaign_rule_action_entities: ::std::option::Option<
        ::std::boxed::Box<
            crate::DialerCampaignRuleConfigChangeCampaignRuleActionEntities,
        >,
    >,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DialerCampaignRuleConfigChangeCampaignRuleAction {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        parameters: ::std::option::Option::None,
        action_type: ::std::option::Option::None,
        campaign_rule_action_entities: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerCampaignRuleConfigChangeCampaignRuleAction = &<DialerCampaignRuleConfigChangeCampaignRuleAction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerCampaignRuleConfigChangeCampaignRuleAction",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("parameters", "parameters", 0),
            ("actionType", "action_type", 0),
            ("campaignRuleActionEntities", "campaign_rule_action_entities", 0),
            ("additionalProperties", "additional_properties", 0),
        ],
        fields: &[
            &E.id,
            &E.parameters,
            &E.action_type,
            &E.campaign_rule_action_entities,
            &E.additional_properties,
        ],
    }
};

crate::runtime::model!(DialerCampaignRuleConfigChangeCampaignRuleAction);

crate::runtime::setters!(DialerCampaignRuleConfigChangeCampaignRuleAction {
    with_id: id: ::std::string::String,
    with_parameters: parameters: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_action_type: action_type: crate::runtime::Open<ActionType>,
    with_campaign_rule_action_entities: campaign_rule_action_entities: ::std::boxed::Box<crate::DialerCampaignRuleConfigChangeCampaignRuleActionEntities>,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});

/// The property `actionType` of `DialerCampaignRuleConfigChangeCampaignRuleAction`. Known values: `turnOnCampaign`, `turnOffCampaign`, `turnOnSequence`, `turnOffSequence`, `setCampaignPriority`, `recycleCampaign`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActionType {
    TurnOnCampaign,
    TurnOffCampaign,
    TurnOnSequence,
    TurnOffSequence,
    SetCampaignPriority,
    RecycleCampaign,
}

impl crate::runtime::Enum for ActionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::TurnOnCampaign, "turnOnCampaign"),
        (Self::TurnOffCampaign, "turnOffCampaign"),
        (Self::TurnOnSequence, "turnOnSequence"),
        (Self::TurnOffSequence, "turnOffSequence"),
        (Self::SetCampaignPriority, "setCampaignPriority"),
        (Self::RecycleCampaign, "recycleCampaign"),
    ];
}
