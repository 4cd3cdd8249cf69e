// @generated from the schema "V2MobiusRulesTopicAlertNotification"; changes made here are lost at the next generation

use crate::V2MobiusRulesTopicAlertNotificationRecipient;
use crate::runtime::{Extra, Open};

/// The schema `V2MobiusRulesTopicAlertNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2MobiusRulesTopicAlertNotification {
    /// `recipient`: `V2MobiusRulesTopicAlertNotificationRecipient`.
    pub recipient: Option<Box<V2MobiusRulesTopicAlertNotificationRecipient>>,
    /// `notificationTypes`: array of one of `Device`, `Email`, `Sms`, `Push` and `Unknown`.
    #[doc(alias = "notificationTypes")]
    pub notification_types: Option<Vec<Open<NotificationTypes>>>,
    /// `locale`: `string`.
    pub locale: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2MobiusRulesTopicAlertNotification "V2MobiusRulesTopicAlertNotification" 3 {
    (
        recipient: Box<V2MobiusRulesTopicAlertNotificationRecipient> = "recipient" with_recipient,
        notification_types: Vec<Open<NotificationTypes>> = "notificationTypes" with_notification_types,
        locale: String = "locale" with_locale,
    )
});

/// The property `notificationTypes` of `V2MobiusRulesTopicAlertNotification`. Known values: `Device`, `Email`, `Sms`, `Push`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum NotificationTypes {
    Device,
    Email,
    Sms,
    Push,
    Unknown,
}

crate::runtime::values!(NotificationTypes {
    Device = "Device",
    Email = "Email",
    Sms = "Sms",
    Push = "Push",
    Unknown = "Unknown",
});
