// @generated from the schema "CampaignRuleConditionGroup"; changes made here are lost at the next generation

/// The schema `CampaignRuleConditionGroup`.
pub struct CampaignRuleConditionGroup {
    /// `matchAnyConditions`: `boolean`, required.
    #[doc(alias = "matchAnyConditions")]
    pub match_any_conditions: ::std::option::Option<bool>,
    /// `conditions`: `array of CampaignRuleCondition`, required.
    pub conditions: ::std::option::Option<::std::vec::Vec<crate::CampaignRuleCondition>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CampaignRuleConditionGroup {
    const EMPTY: Self = Self {
        match_any_conditions: ::std::option::Option::None,
        conditions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CampaignRuleConditionGroup = &<CampaignRuleConditionGroup as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CampaignRuleConditionGroup",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("matchAnyConditions", "match_any_conditions", 1),
            ("conditions", "conditions", 1),
        ],
        fields: &[&E.match_any_conditions, &E.conditions],
    }
};

crate::runtime::model!(CampaignRuleConditionGroup);

crate::runtime::setters!(CampaignRuleConditionGroup {
    with_match_any_conditions: match_any_conditions: bool,
    with_conditions: conditions: ::std::vec::Vec<crate::CampaignRuleCondition>,
});
