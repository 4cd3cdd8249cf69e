// @generated from the schema "DialerCampaignRuleConfigChangeCampaignRuleAction"; changes made here are lost at the next generation

/// The schema `DialerCampaignRuleConfigChangeCampaignRuleAction`.
#[repr(C)]
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

crate::runtime::model!(DialerCampaignRuleConfigChangeCampaignRuleAction "DialerCampaignRuleConfigChangeCampaignRuleAction" 5 {
    (
        id: ::std::string::String = "id" 0 with_id,
        parameters: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "parameters" 0 with_parameters,
        action_type: crate::runtime::Open<ActionType> = "actionType" 0 with_action_type,
        campaign_rule_action_entities: ::std::boxed::Box<crate::DialerCampaignRuleConfigChangeCampaignRuleActionEntities> = "campaignRuleActionEntities" 0 with_campaign_rule_action_entities,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
    )
});

/// The property `actionType` of `DialerCampaignRuleConfigChangeCampaignRuleAction`. Known values: `turnOnCampaign`, `turnOffCampaign`, `turnOnSequence`, `turnOffSequence`, `setCampaignPriority`, `recycleCampaign`.
#[non_exhaustive]
pub enum ActionType {
    TurnOnCampaign,
    TurnOffCampaign,
    TurnOnSequence,
    TurnOffSequence,
    SetCampaignPriority,
    RecycleCampaign,
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
    ];
}
