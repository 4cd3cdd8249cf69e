// @generated from the schema "CampaignRule"; changes made here are lost at the next generation

/// The schema `CampaignRule`.
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

impl crate::runtime::Model for CampaignRule {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        campaign_rule_entities: ::std::option::Option::None,
        campaign_rule_conditions: ::std::option::Option::None,
        campaign_rule_actions: ::std::option::Option::None,
        match_any_conditions: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        campaign_rule_processing: ::std::option::Option::None,
        condition_groups: ::std::option::Option::None,
        execution_settings: ::std::option::Option::None,
        warnings: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CampaignRule = &<CampaignRule as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CampaignRule",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("version", "version", 0),
            ("campaignRuleEntities", "campaign_rule_entities", 1),
            ("campaignRuleConditions", "campaign_rule_conditions", 1),
            ("campaignRuleActions", "campaign_rule_actions", 1),
            ("matchAnyConditions", "match_any_conditions", 0),
            ("enabled", "enabled", 0),
            ("campaignRuleProcessing", "campaign_rule_processing", 0),
            ("conditionGroups", "condition_groups", 0),
            ("executionSettings", "execution_settings", 0),
            ("warnings", "warnings", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.version,
            &E.campaign_rule_entities,
            &E.campaign_rule_conditions,
            &E.campaign_rule_actions,
            &E.match_any_conditions,
            &E.enabled,
            &E.campaign_rule_processing,
            &E.condition_groups,
            &E.execution_settings,
            &E.warnings,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(CampaignRule);

crate::runtime::setters!(CampaignRule {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i32,
    with_campaign_rule_entities: campaign_rule_entities: ::std::boxed::Box<crate::CampaignRuleEntities>,
    with_campaign_rule_conditions: campaign_rule_conditions: ::std::vec::Vec<crate::CampaignRuleCondition>,
    with_campaign_rule_actions: campaign_rule_actions: ::std::vec::Vec<crate::CampaignRuleAction>,
    with_match_any_conditions: match_any_conditions: bool,
    with_enabled: enabled: bool,
    with_campaign_rule_processing: campaign_rule_processing: crate::runtime::Open<CampaignRuleProcessing>,
    with_condition_groups: condition_groups: ::std::vec::Vec<crate::CampaignRuleConditionGroup>,
    with_execution_settings: execution_settings: ::std::boxed::Box<crate::CampaignRuleExecutionSettings>,
    with_warnings: warnings: ::std::vec::Vec<crate::CampaignRuleWarning>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `campaignRuleProcessing` of `CampaignRule`. Known values: `v2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CampaignRuleProcessing {
    V2,
}

impl crate::runtime::Enum for CampaignRuleProcessing {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::V2, "v2")];
}
