// @generated from the schema "WorkitemsUserEventsNotificationWrapup"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WorkitemsUserEventsNotificationWrapup`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemsUserEventsNotificationWrapup {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `op`: one of `Unknown`, `Add` and `Remove`.
    pub op: Option<Open<Op>>,
    /// `action`: one of `Unknown`, `Add` and `Remove`.
    pub action: Option<Open<Action>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemsUserEventsNotificationWrapup "WorkitemsUserEventsNotificationWrapup" 4 {
    (
        code: String = "code" with_code,
        user_id: String = "userId" with_user_id,
        op: Open<Op> = "op" with_op,
        action: Open<Action> = "action" with_action,
    )
});

/// The property `op` of `WorkitemsUserEventsNotificationWrapup`. Known values: `Unknown`, `Add`, `Remove`.
#[repr(u16)]
#[non_exhaustive]
pub enum Op {
    Unknown,
    Add,
    Remove,
}

crate::runtime::values!(Op {
    Unknown = "Unknown",
    Add = "Add",
    Remove = "Remove",
});

/// The property `action` of `WorkitemsUserEventsNotificationWrapup`. Known values: `Unknown`, `Add`, `Remove`.
#[repr(u16)]
#[non_exhaustive]
pub enum Action {
    Unknown,
    Add,
    Remove,
}

crate::runtime::values!(Action {
    Unknown = "Unknown",
    Add = "Add",
    Remove = "Remove",
});
