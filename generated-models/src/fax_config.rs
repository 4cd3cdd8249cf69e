// @generated from the schema "FaxConfig"; changes made here are lost at the next generation

/// The schema `FaxConfig`.
#[repr(C)]
pub struct FaxConfig {
    /// `sendEmailNotifications`: `boolean`, required.
    #[doc(alias = "sendEmailNotifications")]
    pub send_email_notifications: ::std::option::Option<bool>,
    /// `disableEmailPii`: `boolean`, required.
    #[doc(alias = "disableEmailPii")]
    pub disable_email_pii: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FaxConfig "FaxConfig" 2 {
    (
        send_email_notifications: bool = "sendEmailNotifications" 1 with_send_email_notifications,
        disable_email_pii: bool = "disableEmailPii" 1 with_disable_email_pii,
    )
});
