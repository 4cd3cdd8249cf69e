// @generated from the schema "CommonAllAlertUpdateRequest"; changes made here are lost at the next generation

use crate::UnreadFields;
use crate::runtime::{Extra, Open};

/// The schema `CommonAllAlertUpdateRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CommonAllAlertUpdateRequest {
    /// `type`: one of `Mute`, `Snooze` and `Unread`, required.
    pub r#type: Option<Open<Type>>,
    /// `unread`: `UnreadFields`.
    pub unread: Option<Box<UnreadFields>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CommonAllAlertUpdateRequest "CommonAllAlertUpdateRequest" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        unread: Box<UnreadFields> = "unread" with_unread,
    )
});

/// The property `type` of `CommonAllAlertUpdateRequest`. Known values: `Mute`, `Snooze`, `Unread`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Mute,
    Snooze,
    Unread,
}

crate::runtime::values!(Type {
    Mute = "Mute",
    Snooze = "Snooze",
    Unread = "Unread",
});
