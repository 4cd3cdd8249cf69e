// @generated from the schema "DialerCampaignRuleConfigChangeCampaignRuleCondition"; changes made here are lost at the next generation

/// The schema `DialerCampaignRuleConfigChangeCampaignRuleCondition`.
pub struct DialerCampaignRuleConfigChangeCampaignRuleCondition {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `parameters`: `map of string`.
    pub parameters: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `conditionType`: `string`.
    #[doc(alias = "conditionType")]
    pub condition_type: ::std::option::Option<crate::runtime::Open<ConditionType>>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DialerCampaignRuleConfigChangeCampaignRuleCondition {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        parameters: ::std::option::Option::None,
        condition_type: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerCampaignRuleConfigChangeCampaignRuleCondition = &<DialerCampaignRuleConfigChangeCampaignRuleCondition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerCampaignRuleConfigChangeCampaignRuleCondition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("parameters", "parameters", 0),
            ("conditionType", "condition_type", 0),
            ("additionalProperties", "additional_properties", 0),
        ],
        fields: &[&E.id, &E.parameters, &E.condition_type, &E.additional_properties],
    }
};

crate::runtime::model!(DialerCampaignRuleConfigChangeCampaignRuleCondition);

crate::runtime::setters!(DialerCampaignRuleConfigChangeCampaignRuleCondition {
    with_id: id: ::std::string::String,
    with_parameters: parameters: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_condition_type: condition_type: crate::runtime::Open<ConditionType>,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});

/// The property `conditionType` of `DialerCampaignRuleConfigChangeCampaignRuleCondition`. Known values: `campaignProgress`, `campaignAgents`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConditionType {
    CampaignProgress,
    CampaignAgents,
}

impl crate::runtime::Enum for ConditionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::CampaignProgress, "campaignProgress"),
        (Self::CampaignAgents, "campaignAgents"),
    ];
}
