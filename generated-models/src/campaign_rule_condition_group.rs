// @generated from the schema "CampaignRuleConditionGroup"; changes made here are lost at the next generation

/// The schema `CampaignRuleConditionGroup`.
#[repr(C)]
pub struct CampaignRuleConditionGroup {
    /// `matchAnyConditions`: `boolean`, required.
    #[doc(alias = "matchAnyConditions")]
    pub match_any_conditions: ::std::option::Option<bool>,
    /// `conditions`: `array of CampaignRuleCondition`, required.
    pub conditions: ::std::option::Option<::std::vec::Vec<crate::CampaignRuleCondition>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CampaignRuleConditionGroup "CampaignRuleConditionGroup" 2 {
    (
        match_any_conditions: bool = "matchAnyConditions" 1 with_match_any_conditions,
        conditions: ::std::vec::Vec<crate::CampaignRuleCondition> = "conditions" 1 with_conditions,
    )
});
