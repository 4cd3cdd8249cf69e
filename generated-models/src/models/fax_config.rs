// @generated from the schema "FaxConfig"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `FaxConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FaxConfig {
    /// `sendEmailNotifications`: `boolean`, required.
    #[doc(alias = "sendEmailNotifications")]
    pub send_email_notifications: Option<bool>,
    /// `disableEmailPii`: `boolean`, required.
    #[doc(alias = "disableEmailPii")]
    pub disable_email_pii: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FaxConfig "FaxConfig" 2 {
    (
        send_email_notifications: bool = "sendEmailNotifications" with_send_email_notifications required,
        disable_email_pii: bool = "disableEmailPii" with_disable_email_pii required,
    )
});
