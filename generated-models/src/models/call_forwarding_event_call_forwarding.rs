// @generated from the schema "CallForwardingEventCallForwarding"; changes made here are lost at the next generation

use crate::{CallForwardingEventCall, CallForwardingEventUser};
use crate::runtime::{DateTime, Extra};

/// The schema `CallForwardingEventCallForwarding`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CallForwardingEventCallForwarding {
    /// `user`: `CallForwardingEventUser`.
    pub user: Option<Box<CallForwardingEventUser>>,
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `calls`: `array of CallForwardingEventCall`.
    pub calls: Option<Vec<CallForwardingEventCall>>,
    /// `voicemail`: `string`.
    pub voicemail: Option<String>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CallForwardingEventCallForwarding "CallForwardingEventCallForwarding" 5 {
    (
        user: Box<CallForwardingEventUser> = "user" with_user,
        enabled: bool = "enabled" with_enabled,
        calls: Vec<CallForwardingEventCall> = "calls" with_calls,
        voicemail: String = "voicemail" with_voicemail,
        modified_date: DateTime = "modifiedDate" with_modified_date,
    )
});
