// @generated from the schema "RuleEngineConfig"; changes made here are lost at the next generation

use crate::{Fallback, RuleConfig};
use crate::runtime::Extra;

/// The schema `RuleEngineConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RuleEngineConfig {
    /// `rules`: `array of RuleConfig`, required.
    pub rules: Option<Vec<RuleConfig>>,
    /// `fallback`: `Fallback`.
    pub fallback: Option<Box<Fallback>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RuleEngineConfig "RuleEngineConfig" 2 {
    (
        rules: Vec<RuleConfig> = "rules" with_rules required,
        fallback: Box<Fallback> = "fallback" with_fallback,
    )
});
