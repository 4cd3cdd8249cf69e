// @generated from the schema "WorkitemOnCreateRuleUpdate"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WorkitemOnCreateRuleUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemOnCreateRuleUpdate {
    /// `name`: `string`.
    pub name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemOnCreateRuleUpdate "WorkitemOnCreateRuleUpdate" 1 {
    (
        name: String = "name" with_name,
    )
});
