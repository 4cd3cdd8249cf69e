// @generated from the schema "DialerCampaignRuleConfigChangeCampaignRule"; changes made here are lost at the next generation

/// The schema `DialerCampaignRuleConfigChangeCampaignRule`.
#[repr(C)]
pub struct DialerCampaignRuleConfigChangeCampaignRule {
    /// `campaignRuleEntities`: `DialerCampaignRuleConfigChangeCampaignRuleEntities`.
    #[doc(alias = "campaignRuleEntities")]
    pub campaign_rule_entities: ::std::option::Option<
        ::std::boxed::Box<crate::DialerCampaignRuleConfigChangeCampaignRuleEntities>,
    >,
    /// `campaignRuleConditions`: `array of DialerCampaignRuleConfigChangeCampaignRuleCondition`.
    #[doc(alias = "campaignRuleConditions")]
    pub campaign_rule_conditions: ::std::option::Option<
        ::std::vec::Vec<crate::DialerCampaignRuleConfigChangeCampaignRuleCondition>,
    >,
    /// `campaignRuleActions`: `array of DialerCampaignRuleConfigChangeCampaignRuleAction`.
    #[doc(alias = "campaignRuleActions")]
    pub campaign_rule_actions: ::std::option::Option<
        ::std::vec::Vec<crate::DialerCampaignRuleConfigChangeCampaignRuleAction>,
    >,
    /// `matchAnyConditions`: `boolean`.
    #[doc(alias = "matchAnyConditions")]
    pub match_any_conditions: ::std::option::Option<bool>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerCampaignRuleConfigChangeCampaignRule "DialerCampaignRuleConfigChangeCampaignRule" 11 {
    (
        campaign_rule_entities: ::std::boxed::Box<crate::DialerCampaignRuleConfigChangeCampaignRuleEntities> = "campaignRuleEntities" 0 with_campaign_rule_entities,
        campaign_rule_conditions: ::std::vec::Vec<crate::DialerCampaignRuleConfigChangeCampaignRuleCondition> = "campaignRuleConditions" 0 with_campaign_rule_conditions,
        campaign_rule_actions: ::std::vec::Vec<crate::DialerCampaignRuleConfigChangeCampaignRuleAction> = "campaignRuleActions" 0 with_campaign_rule_actions,
        match_any_conditions: bool = "matchAnyConditions" 0 with_match_any_conditions,
        enabled: bool = "enabled" 0 with_enabled,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        version: i64 = "version" 0 with_version,
    )
});
