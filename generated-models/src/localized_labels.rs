// @generated from the schema "LocalizedLabels"; changes made here are lost at the next generation

/// The schema `LocalizedLabels`.
#[repr(C)]
pub struct LocalizedLabels {
    /// `key`: `string`.
    pub key: ::std::option::Option<crate::runtime::Open<Key>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LocalizedLabels "LocalizedLabels" 2 {
    (
        key: crate::runtime::Open<Key> = "key" 0 with_key,
        value: ::std::string::String = "value" 0 with_value,
    )
});

/// The property `key` of `LocalizedLabels`. Known values: `MessengerHomeHeaderTitle`, `MessengerHomeHeaderSubTitle`, `PushNotificationTitle`, `PushNotificationBody`.
#[non_exhaustive]
pub enum Key {
    MessengerHomeHeaderTitle,
    MessengerHomeHeaderSubTitle,
    PushNotificationTitle,
    PushNotificationBody,
}

crate::runtime::known!(Key);

impl crate::runtime::Enum for Key {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::MessengerHomeHeaderTitle, "MessengerHomeHeaderTitle"),
        (Self::MessengerHomeHeaderSubTitle, "MessengerHomeHeaderSubTitle"),
        (Self::PushNotificationTitle, "PushNotificationTitle"),
        (Self::PushNotificationBody, "PushNotificationBody"),
    ];
}
