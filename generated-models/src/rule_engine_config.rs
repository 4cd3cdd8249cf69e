// @generated from the schema "RuleEngineConfig"; changes made here are lost at the next generation

/// The schema `RuleEngineConfig`.
#[repr(C)]
pub struct RuleEngineConfig {
    /// `rules`: `array of RuleConfig`, required.
    pub rules: ::std::option::Option<::std::vec::Vec<crate::RuleConfig>>,
    /// `fallback`: `Fallback`.
    pub fallback: ::std::option::Option<::std::boxed::Box<crate::Fallback>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RuleEngineConfig "RuleEngineConfig" 2 {
    (
        rules: ::std::vec::Vec<crate::RuleConfig> = "rules" 1 with_rules,
        fallback: ::std::boxed::Box<crate::Fallback> = "fallback" 0 with_fallback,
    )
});
