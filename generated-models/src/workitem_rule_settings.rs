// @generated from the schema "WorkitemRuleSettings"; changes made here are lost at the next generation

/// The schema `WorkitemRuleSettings`.
#[repr(C)]
pub struct WorkitemRuleSettings {
    /// `flowRulesEnabled`: `boolean`.
    #[doc(alias = "flowRulesEnabled")]
    pub flow_rules_enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemRuleSettings "WorkitemRuleSettings" 1 {
    (
        flow_rules_enabled: bool = "flowRulesEnabled" 0 with_flow_rules_enabled,
    )
});
