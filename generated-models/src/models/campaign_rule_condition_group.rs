// @generated from the schema "CampaignRuleConditionGroup"; changes made here are lost at the next generation

use crate::CampaignRuleCondition;
use crate::runtime::Extra;

/// The schema `CampaignRuleConditionGroup`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CampaignRuleConditionGroup {
    /// `matchAnyConditions`: `boolean`, required.
    #[doc(alias = "matchAnyConditions")]
    pub match_any_conditions: Option<bool>,
    /// `conditions`: `array of CampaignRuleCondition`, required.
    pub conditions: Option<Vec<CampaignRuleCondition>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CampaignRuleConditionGroup "CampaignRuleConditionGroup" 2 {
    (
        match_any_conditions: bool = "matchAnyConditions" with_match_any_conditions required,
        conditions: Vec<CampaignRuleCondition> = "conditions" with_conditions required,
    )
});
