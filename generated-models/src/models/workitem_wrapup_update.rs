// @generated from the schema "WorkitemWrapupUpdate"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WorkitemWrapupUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemWrapupUpdate {
    /// `action`: one of `Add` and `Remove`, required.
    pub action: Option<Open<Action>>,
    /// `wrapupCode`: `string`, required.
    #[doc(alias = "wrapupCode")]
    pub wrapup_code: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemWrapupUpdate "WorkitemWrapupUpdate" 2 {
    (
        action: Open<Action> = "action" with_action required,
        wrapup_code: String = "wrapupCode" with_wrapup_code required,
    )
});

/// The property `action` of `WorkitemWrapupUpdate`. Known values: `Add`, `Remove`.
#[repr(u16)]
#[non_exhaustive]
pub enum Action {
    Add,
    Remove,
}

crate::runtime::values!(Action {
    Add = "Add",
    Remove = "Remove",
});
