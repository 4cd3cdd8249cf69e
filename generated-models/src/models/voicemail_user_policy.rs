// @generated from the schema "VoicemailUserPolicy"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `VoicemailUserPolicy`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct VoicemailUserPolicy {
    /// `enabled`: `boolean`, read-only.
    pub enabled: Option<bool>,
    /// `alertTimeoutSeconds`: `integer (int32)`.
    #[doc(alias = "alertTimeoutSeconds")]
    pub alert_timeout_seconds: Option<i32>,
    /// `pin`: `string`.
    pub pin: Option<String>,
    /// `modifiedDate`: `string (date-time)`, read-only.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// `sendEmailNotifications`: `boolean`.
    #[doc(alias = "sendEmailNotifications")]
    pub send_email_notifications: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(VoicemailUserPolicy "VoicemailUserPolicy" 5 {
    (
        enabled: bool = "enabled" with_enabled read_only,
        alert_timeout_seconds: i32 = "alertTimeoutSeconds" with_alert_timeout_seconds,
        pin: String = "pin" with_pin secret,
        modified_date: DateTime = "modifiedDate" with_modified_date read_only,
        send_email_notifications: bool = "sendEmailNotifications" with_send_email_notifications,
    )
});
