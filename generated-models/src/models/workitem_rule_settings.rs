// @generated from the schema "WorkitemRuleSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WorkitemRuleSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemRuleSettings {
    /// `flowRulesEnabled`: `boolean`.
    #[doc(alias = "flowRulesEnabled")]
    pub flow_rules_enabled: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemRuleSettings "WorkitemRuleSettings" 1 {
    (
        flow_rules_enabled: bool = "flowRulesEnabled" with_flow_rules_enabled,
    )
});
