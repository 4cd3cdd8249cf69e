// @generated from the schema "WorkitemsUserEventsNotificationDelta"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WorkitemsUserEventsNotificationDelta`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemsUserEventsNotificationDelta {
    /// `op`: one of `add`, `remove`, `replace` and `unknown`.
    pub op: Option<Open<Op>>,
    /// `field`: `string`.
    pub field: Option<String>,
    /// `oldValue`: `string`.
    #[doc(alias = "oldValue")]
    pub old_value: Option<String>,
    /// `newValue`: `string`.
    #[doc(alias = "newValue")]
    pub new_value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemsUserEventsNotificationDelta "WorkitemsUserEventsNotificationDelta" 4 {
    (
        op: Open<Op> = "op" with_op,
        field: String = "field" with_field,
        old_value: String = "oldValue" with_old_value,
        new_value: String = "newValue" with_new_value,
    )
});

/// The property `op` of `WorkitemsUserEventsNotificationDelta`. Known values: `add`, `remove`, `replace`, `unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum Op {
    Add,
    Remove,
    Replace,
    Unknown,
}

crate::runtime::values!(Op {
    Add = "add",
    Remove = "remove",
    Replace = "replace",
    Unknown = "unknown",
});
