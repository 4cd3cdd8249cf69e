// @generated from the schema "RuleConfig"; changes made here are lost at the next generation

/// The schema `RuleConfig`.
#[repr(C)]
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

crate::runtime::model!(RuleConfig "RuleConfig" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        enabled: bool = "enabled" 1 with_enabled,
        rule: ::std::boxed::Box<crate::CopilotRule> = "rule" 1 with_rule,
    )
});
