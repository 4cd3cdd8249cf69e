// @generated from the schema "DialerCampaignRuleConfigChangeCampaignRuleCondition"; changes made here are lost at the next generation

/// The schema `DialerCampaignRuleConfigChangeCampaignRuleCondition`.
#[repr(C)]
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

crate::runtime::model!(DialerCampaignRuleConfigChangeCampaignRuleCondition "DialerCampaignRuleConfigChangeCampaignRuleCondition" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        parameters: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "parameters" 0 with_parameters,
        condition_type: crate::runtime::Open<ConditionType> = "conditionType" 0 with_condition_type,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
    )
});

/// The property `conditionType` of `DialerCampaignRuleConfigChangeCampaignRuleCondition`. Known values: `campaignProgress`, `campaignAgents`.
#[non_exhaustive]
pub enum ConditionType {
    CampaignProgress,
    CampaignAgents,
}

crate::runtime::known!(ConditionType);

impl crate::runtime::Enum for ConditionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::CampaignProgress, "campaignProgress"),
        (Self::CampaignAgents, "campaignAgents"),
    ];
}
