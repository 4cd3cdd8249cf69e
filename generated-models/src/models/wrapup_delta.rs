// @generated from the schema "WrapupDelta"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WrapupDelta`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WrapupDelta {
    /// `action`: one of `Add` and `Remove`.
    pub action: Option<Open<Action>>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WrapupDelta "WrapupDelta" 3 {
    (
        action: Open<Action> = "action" with_action,
        code: String = "code" with_code,
        user_id: String = "userId" with_user_id,
    )
});

/// The property `action` of `WrapupDelta`. Known values: `Add`, `Remove`.
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
