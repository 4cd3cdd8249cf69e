// @generated from the schema "VoicemailUserPolicy"; changes made here are lost at the next generation

/// The schema `VoicemailUserPolicy`.
#[repr(C)]
pub struct VoicemailUserPolicy {
    /// `enabled`: `boolean`, read-only.
    pub enabled: ::std::option::Option<bool>,
    /// `alertTimeoutSeconds`: `integer (int32)`.
    #[doc(alias = "alertTimeoutSeconds")]
    pub alert_timeout_seconds: ::std::option::Option<i32>,
    /// `pin`: `string`.
    pub pin: ::std::option::Option<::std::string::String>,
    /// `modifiedDate`: `string (date-time)`, read-only.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `sendEmailNotifications`: `boolean`.
    #[doc(alias = "sendEmailNotifications")]
    pub send_email_notifications: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(VoicemailUserPolicy "VoicemailUserPolicy" 5 {
    (
        enabled: bool = "enabled" 2 with_enabled,
        alert_timeout_seconds: i32 = "alertTimeoutSeconds" 0 with_alert_timeout_seconds,
        pin: ::std::string::String = "pin" 16 with_pin,
        modified_date: crate::runtime::DateTime = "modifiedDate" 2 with_modified_date,
        send_email_notifications: bool = "sendEmailNotifications" 0 with_send_email_notifications,
    )
});
