// @generated from the schema "WorkitemRuleAction"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WorkitemRuleAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemRuleAction {
    /// `type`: `LaunchFlow`, the one known value.
    pub r#type: Option<Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemRuleAction "WorkitemRuleAction" 1 {
    (
        r#type: Open<Type> = "type" with_type,
    )
});

/// The property `type` of `WorkitemRuleAction`. Known values: `LaunchFlow`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    LaunchFlow,
}

crate::runtime::values!(Type {
    LaunchFlow = "LaunchFlow",
});
