// @generated from the schema "DialerCampaignRuleConfigChangeCampaignRule"; changes made here are lost at the next generation

/// The schema `DialerCampaignRuleConfigChangeCampaignRule`.
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

impl crate::runtime::Model for DialerCampaignRuleConfigChangeCampaignRule {
    const EMPTY: Self = Self {
        campaign_rule_entities: ::std::option::Option::None,
        campaign_rule_conditions: ::std::option::Option::None,
        campaign_rule_actions: ::std::option::Option::None,
        match_any_conditions: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerCampaignRuleConfigChangeCampaignRule = &<DialerCampaignRuleConfigChangeCampaignRule as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerCampaignRuleConfigChangeCampaignRule",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("campaignRuleEntities", "campaign_rule_entities", 0),
            ("campaignRuleConditions", "campaign_rule_conditions", 0),
            ("campaignRuleActions", "campaign_rule_actions", 0),
            ("matchAnyConditions", "match_any_conditions", 0),
            ("enabled", "enabled", 0),
            ("additionalProperties", "additional_properties", 0),
            ("id", "id", 0),
            ("name", "name", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("version", "version", 0),
        ],
        fields: &[
            &E.campaign_rule_entities,
            &E.campaign_rule_conditions,
            &E.campaign_rule_actions,
            &E.match_any_conditions,
            &E.enabled,
            &E.additional_properties,
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.version,
        ],
    }
};

crate::runtime::model!(DialerCampaignRuleConfigChangeCampaignRule);

crate::runtime::setters!(DialerCampaignRuleConfigChangeCampaignRule {
    with_campaign_rule_entities: campaign_rule_entities: ::std::boxed::Box<crate::DialerCampaignRuleConfigChangeCampaignRuleEntities>,
    with_campaign_rule_conditions: campaign_rule_conditions: ::std::vec::Vec<crate::DialerCampaignRuleConfigChangeCampaignRuleCondition>,
    with_campaign_rule_actions: campaign_rule_actions: ::std::vec::Vec<crate::DialerCampaignRuleConfigChangeCampaignRuleAction>,
    with_match_any_conditions: match_any_conditions: bool,
    with_enabled: enabled: bool,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i64,
});
