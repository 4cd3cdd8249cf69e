// @generated from the schema "WorkitemRuleSettings"; changes made here are lost at the next generation

/// The schema `WorkitemRuleSettings`.
pub struct WorkitemRuleSettings {
    /// `flowRulesEnabled`: `boolean`.
    #[doc(alias = "flowRulesEnabled")]
    pub flow_rules_enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemRuleSettings {
    const EMPTY: Self = Self {
        flow_rules_enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemRuleSettings = &<WorkitemRuleSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemRuleSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("flowRulesEnabled", "flow_rules_enabled", 0)],
        fields: &[&E.flow_rules_enabled],
    }
};

crate::runtime::model!(WorkitemRuleSettings);

crate::runtime::setters!(WorkitemRuleSettings {
    with_flow_rules_enabled: flow_rules_enabled: bool,
});
