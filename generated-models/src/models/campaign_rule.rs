// @generated from the schema "CampaignRule"; changes made here are lost at the next generation

use crate::{
    CampaignRuleAction, CampaignRuleCondition, CampaignRuleConditionGroup,
    CampaignRuleEntities, CampaignRuleExecutionSettings, CampaignRuleWarning,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `CampaignRule`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CampaignRule {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `campaignRuleEntities`: `CampaignRuleEntities`, required.
    #[doc(alias = "campaignRuleEntities")]
    pub campaign_rule_entities: Option<Box<CampaignRuleEntities>>,
    /// `campaignRuleConditions`: `array of CampaignRuleCondition`, required.
    #[doc(alias = "campaignRuleConditions")]
    pub campaign_rule_conditions: Option<Vec<CampaignRuleCondition>>,
    /// `campaignRuleActions`: `array of CampaignRuleAction`, required.
    #[doc(alias = "campaignRuleActions")]
    pub campaign_rule_actions: Option<Vec<CampaignRuleAction>>,
    /// `matchAnyConditions`: `boolean`.
    #[doc(alias = "matchAnyConditions")]
    pub match_any_conditions: Option<bool>,
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `campaignRuleProcessing`: `v2`, the one known value.
    #[doc(alias = "campaignRuleProcessing")]
    pub campaign_rule_processing: Option<Open<CampaignRuleProcessing>>,
    /// `conditionGroups`: `array of CampaignRuleConditionGroup`.
    #[doc(alias = "conditionGroups")]
    pub condition_groups: Option<Vec<CampaignRuleConditionGroup>>,
    /// `executionSettings`: `CampaignRuleExecutionSettings`.
    #[doc(alias = "executionSettings")]
    pub execution_settings: Option<Box<CampaignRuleExecutionSettings>>,
    /// `warnings`: `array of CampaignRuleWarning`, read-only.
    pub warnings: Option<Vec<CampaignRuleWarning>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CampaignRule "CampaignRule" 15 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        version: i32 = "version" with_version,
        campaign_rule_entities: Box<CampaignRuleEntities> = "campaignRuleEntities" with_campaign_rule_entities required,
        campaign_rule_conditions: Vec<CampaignRuleCondition> = "campaignRuleConditions" with_campaign_rule_conditions required,
        campaign_rule_actions: Vec<CampaignRuleAction> = "campaignRuleActions" with_campaign_rule_actions required,
        match_any_conditions: bool = "matchAnyConditions" with_match_any_conditions,
        enabled: bool = "enabled" with_enabled,
        campaign_rule_processing: Open<CampaignRuleProcessing> = "campaignRuleProcessing" with_campaign_rule_processing,
        condition_groups: Vec<CampaignRuleConditionGroup> = "conditionGroups" with_condition_groups,
        execution_settings: Box<CampaignRuleExecutionSettings> = "executionSettings" with_execution_settings,
        warnings: Vec<CampaignRuleWarning> = "warnings" with_warnings read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `campaignRuleProcessing` of `CampaignRule`. Known values: `v2`.
#[repr(u16)]
#[non_exhaustive]
pub enum CampaignRuleProcessing {
    V2,
}

crate::runtime::values!(CampaignRuleProcessing {
    V2 = "v2",
});
