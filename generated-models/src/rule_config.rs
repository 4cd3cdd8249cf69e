// @generated from the schema "RuleConfig"; changes made here are lost at the next generation

/// The schema `RuleConfig`.
pub struct RuleConfig {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// `rule`: `CopilotRule`, required.
    pub rule: ::std::option::Option<::std::boxed::Box<crate::CopilotRule>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RuleConfig {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        rule: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RuleConfig = &<RuleConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RuleConfig",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("enabled", "enabled", 1), ("rule", "rule", 1)],
        fields: &[&E.id, &E.enabled, &E.rule],
    }
};

crate::runtime::model!(RuleConfig);

crate::runtime::setters!(RuleConfig {
    with_id: id: ::std::string::String,
    with_enabled: enabled: bool,
    with_rule: rule: ::std::boxed::Box<crate::CopilotRule>,
});
