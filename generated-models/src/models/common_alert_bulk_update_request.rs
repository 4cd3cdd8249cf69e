// @generated from the schema "CommonAlertBulkUpdateRequest"; changes made here are lost at the next generation

use crate::{MuteSnoozeFields, UnreadFields};
use crate::runtime::{Extra, Open};

/// The schema `CommonAlertBulkUpdateRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CommonAlertBulkUpdateRequest {
    /// `type`: one of `Mute`, `Snooze` and `Unread`, required.
    pub r#type: Option<Open<Type>>,
    /// `alertIds`: `array of string`, required.
    #[doc(alias = "alertIds")]
    pub alert_ids: Option<Vec<String>>,
    /// `muteSnooze`: `MuteSnoozeFields`.
    #[doc(alias = "muteSnooze")]
    pub mute_snooze: Option<Box<MuteSnoozeFields>>,
    /// `unread`: `UnreadFields`.
    pub unread: Option<Box<UnreadFields>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CommonAlertBulkUpdateRequest "CommonAlertBulkUpdateRequest" 4 {
    (
        r#type: Open<Type> = "type" with_type required,
        alert_ids: Vec<String> = "alertIds" with_alert_ids required,
        mute_snooze: Box<MuteSnoozeFields> = "muteSnooze" with_mute_snooze,
        unread: Box<UnreadFields> = "unread" with_unread,
    )
});

/// The property `type` of `CommonAlertBulkUpdateRequest`. Known values: `Mute`, `Snooze`, `Unread`.
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
