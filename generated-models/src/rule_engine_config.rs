// @generated from the schema "RuleEngineConfig"; changes made here are lost at the next generation

/// The schema `RuleEngineConfig`.
pub struct RuleEngineConfig {
    /// `rules`: `array of RuleConfig`, required.
    pub rules: ::std::option::Option<::std::vec::Vec<crate::RuleConfig>>,
    /// `fallback`: `Fallback`.
    pub fallback: ::std::option::Option<::std::boxed::Box<crate::Fallback>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RuleEngineConfig {
    const EMPTY: Self = Self {
        rules: ::std::option::Option::None,
        fallback: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RuleEngineConfig = &<RuleEngineConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RuleEngineConfig",
        empty: E,
        extra: &E.extra,
        properties: &[("rules", "rules", 1), ("fallback", "fallback", 0)],
        fields: &[&E.rules, &E.fallback],
    }
};

crate::runtime::model!(RuleEngineConfig);

crate::runtime::setters!(RuleEngineConfig {
    with_rules: rules: ::std::vec::Vec<crate::RuleConfig>,
    with_fallback: fallback: ::std::boxed::Box<crate::Fallback>,
});
