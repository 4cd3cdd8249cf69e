// @generated from the schema "AlertNotification"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `AlertNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AlertNotification {
    /// `recipient`: `string`, required.
    pub recipient: Option<String>,
    /// `notificationTypes`: array of one of `Sms`, `Device`, `Email` and `Push`, required.
    #[doc(alias = "notificationTypes")]
    pub notification_types: Option<Vec<Open<NotificationTypes>>>,
    /// `locale`: `string`.
    pub locale: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AlertNotification "AlertNotification" 3 {
    (
        recipient: String = "recipient" with_recipient required,
        notification_types: Vec<Open<NotificationTypes>> = "notificationTypes" with_notification_types required,
        locale: String = "locale" with_locale,
    )
});

/// The property `notificationTypes` of `AlertNotification`. Known values: `Sms`, `Device`, `Email`, `Push`.
#[repr(u16)]
#[non_exhaustive]
pub enum NotificationTypes {
    Sms,
    Device,
    Email,
    Push,
}

crate::runtime::values!(NotificationTypes {
    Sms = "Sms",
    Device = "Device",
    Email = "Email",
    Push = "Push",
});
