// @generated from the schema "CampaignRule"; changes made here are lost at the next generation

/// The schema `CampaignRule`.
#[repr(C)]
pub struct CampaignRule {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `campaignRuleEntities`: `CampaignRuleEntities`, required.
    #[doc(alias = "campaignRuleEntities")]
    pub campaign_rule_entities: ::std::option::Option<
        ::std::boxed::Box<crate::CampaignRuleEntities>,
    >,
    /// `campaignRuleConditions`: `array of CampaignRuleCondition`, required.
    #[doc(alias = "campaignRuleConditions")]
    pub campaign_rule_conditions: ::std::option::Option<
        ::std::vec::Vec<crate::CampaignRuleCondition>,
    >,
    /// `campaignRuleActions`: `array of CampaignRuleAction`, required.
    #[doc(alias = "campaignRuleActions")]
    pub campaign_rule_actions: ::std::option::Option<
        ::std::vec::Vec<crate::CampaignRuleAction>,
    >,
    /// `matchAnyConditions`: `boolean`.
    #[doc(alias = "matchAnyConditions")]
    pub match_any_conditions: ::std::option::Option<bool>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `campaignRuleProcessing`: `string`.
    #[doc(alias = "campaignRuleProcessing")]
    pub campaign_rule_processing: ::std::option::Option<
        crate::runtime::Open<CampaignRuleProcessing>,
    >,
    /// `conditionGroups`: `array of CampaignRuleConditionGroup`.
    #[doc(alias = "conditionGroups")]
    pub condition_groups: ::std::option::Option<
        ::std::vec::Vec<crate::CampaignRuleConditionGroup>,
    >,
    /// `executionSettings`: `CampaignRuleExecutionSettings`.
    #[doc(alias = "executionSettings")]
    pub execution_settings: ::std::option::Option<
        ::std::boxed::Box<crate::CampaignRuleExecutionSettings>,
    >,
    /// `warnings`: `array of CampaignRuleWarning`, read-only.
    pub warnings: ::std::option::Option<::std::vec::Vec<crate::CampaignRuleWarning>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CampaignRule "CampaignRule" 15 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        version: i32 = "version" 0 with_version,
        campaign_rule_entities: ::std::boxed::Box<crate::CampaignRuleEntities> = "campaignRuleEntities" 1 with_campaign_rule_entities,
        campaign_rule_conditions: ::std::vec::Vec<crate::CampaignRuleCondition> = "campaignRuleConditions" 1 with_campaign_rule_conditions,
        campaign_rule_actions: ::std::vec::Vec<crate::CampaignRuleAction> = "campaignRuleActions" 1 with_campaign_rule_actions,
        match_any_conditions: bool = "matchAnyConditions" 0 with_match_any_conditions,
        enabled: bool = "enabled" 0 with_enabled,
        campaign_rule_processing: crate::runtime::Open<CampaignRuleProcessing> = "campaignRuleProcessing" 0 with_campaign_rule_processing,
        condition_groups: ::std::vec::Vec<crate::CampaignRuleConditionGroup> = "conditionGroups" 0 with_condition_groups,
        execution_settings: ::std::boxed::Box<crate::CampaignRuleExecutionSettings> = "executionSettings" 0 with_execution_settings,
        warnings: ::std::vec::Vec<crate::CampaignRuleWarning> = "warnings" 2 with_warnings,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `campaignRuleProcessing` of `CampaignRule`. Known values: `v2`.
#[non_exhaustive]
pub enum CampaignRuleProcessing {
    V2,
}

crate::runtime::known!(CampaignRuleProcessing);

impl crate::runtime::Enum for CampaignRuleProcessing {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::V2, "v2")];
}
