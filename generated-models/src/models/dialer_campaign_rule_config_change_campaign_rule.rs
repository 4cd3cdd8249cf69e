// @generated from the schema "DialerCampaignRuleConfigChangeCampaignRule"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    DialerCampaignRuleConfigChangeCampaignRuleAction,
    DialerCampaignRuleConfigChangeCampaignRuleCondition,
    DialerCampaignRuleConfigChangeCampaignRuleEntities,
};
use crate::runtime::{DateTime, Extra};

/// The schema `DialerCampaignRuleConfigChangeCampaignRule`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerCampaignRuleConfigChangeCampaignRule {
    /// `campaignRuleEntities`: `DialerCampaignRuleConfigChangeCampaignRuleEntities`.
    #[doc(alias = "campaignRuleEntities")]
    pub campaign_rule_entities: Option<
        Box<DialerCampaignRuleConfigChangeCampaignRuleEntities>,
    >,
    /// `campaignRuleConditions`: `array of DialerCampaignRuleConfigChangeCampaignRuleCondition`.
    #[doc(alias = "campaignRuleConditions")]
    pub campaign_rule_conditions: Option<
        Vec<DialerCampaignRuleConfigChangeCampaignRuleCondition>,
    >,
    /// `campaignRuleActions`: `array of DialerCampaignRuleConfigChangeCampaignRuleAction`.
    #[doc(alias = "campaignRuleActions")]
    pub campaign_rule_actions: Option<
        Vec<DialerCampaignRuleConfigChangeCampaignRuleAction>,
    >,
    /// `matchAnyConditions`: `boolean`.
    #[doc(alias = "matchAnyConditions")]
    pub match_any_conditions: Option<bool>,
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerCampaignRuleConfigChangeCampaignRule "DialerCampaignRuleConfigChangeCampaignRule" 11 {
    (
        campaign_rule_entities: Box<DialerCampaignRuleConfigChangeCampaignRuleEntities> = "campaignRuleEntities" with_campaign_rule_entities,
        campaign_rule_conditions: Vec<DialerCampaignRuleConfigChangeCampaignRuleCondition> = "campaignRuleConditions" with_campaign_rule_conditions,
        campaign_rule_actions: Vec<DialerCampaignRuleConfigChangeCampaignRuleAction> = "campaignRuleActions" with_campaign_rule_actions,
        match_any_conditions: bool = "matchAnyConditions" with_match_any_conditions,
        enabled: bool = "enabled" with_enabled,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
        id: String = "id" with_id,
        name: String = "name" with_name,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        version: i64 = "version" with_version,
    )
});
