// @generated from the schema "LocalizedLabels"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `LocalizedLabels`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LocalizedLabels {
    /// `key`: one of `MessengerHomeHeaderTitle`, `MessengerHomeHeaderSubTitle`, `PushNotificationTitle` and `PushNotificationBody`.
    pub key: Option<Open<Key>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LocalizedLabels "LocalizedLabels" 2 {
    (
        key: Open<Key> = "key" with_key,
        value: String = "value" with_value,
    )
});

/// The property `key` of `LocalizedLabels`. Known values: `MessengerHomeHeaderTitle`, `MessengerHomeHeaderSubTitle`, `PushNotificationTitle`, `PushNotificationBody`.
#[repr(u16)]
#[non_exhaustive]
pub enum Key {
    MessengerHomeHeaderTitle,
    MessengerHomeHeaderSubTitle,
    PushNotificationTitle,
    PushNotificationBody,
}

crate::runtime::values!(Key {
    MessengerHomeHeaderTitle = "MessengerHomeHeaderTitle",
    MessengerHomeHeaderSubTitle = "MessengerHomeHeaderSubTitle",
    PushNotificationTitle = "PushNotificationTitle",
    PushNotificationBody = "PushNotificationBody",
});
