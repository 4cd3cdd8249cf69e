// @generated from the schema "ConditionalGroupRouting"; changes made here are lost at the next generation

use crate::ConditionalGroupRoutingRule;
use crate::runtime::Extra;

/// The schema `ConditionalGroupRouting`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConditionalGroupRouting {
    /// `rules`: `array of ConditionalGroupRoutingRule`.
    pub rules: Option<Vec<ConditionalGroupRoutingRule>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConditionalGroupRouting "ConditionalGroupRouting" 1 {
    (
        rules: Vec<ConditionalGroupRoutingRule> = "rules" with_rules,
    )
});
