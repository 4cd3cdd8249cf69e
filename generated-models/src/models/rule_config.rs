// @generated from the schema "RuleConfig"; changes made here are lost at the next generation

use crate::CopilotRule;
use crate::runtime::Extra;

/// The schema `RuleConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RuleConfig {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `enabled`: `boolean`, required.
    pub enabled: Option<bool>,
    /// `rule`: `CopilotRule`, required.
    pub rule: Option<Box<CopilotRule>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RuleConfig "RuleConfig" 3 {
    (
        id: String = "id" with_id,
        enabled: bool = "enabled" with_enabled required,
        rule: Box<CopilotRule> = "rule" with_rule required,
    )
});
