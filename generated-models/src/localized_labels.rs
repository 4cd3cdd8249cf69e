// @generated from the schema "LocalizedLabels"; changes made here are lost at the next generation

/// The schema `LocalizedLabels`.
pub struct LocalizedLabels {
    /// `key`: `string`.
    pub key: ::std::option::Option<crate::runtime::Open<Key>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LocalizedLabels {
    const EMPTY: Self = Self {
        key: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LocalizedLabels = &<LocalizedLabels as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LocalizedLabels",
        empty: E,
        extra: &E.extra,
        properties: &[("key", "key", 0), ("value", "value", 0)],
        fields: &[&E.key, &E.value],
    }
};

crate::runtime::model!(LocalizedLabels);

crate::runtime::setters!(LocalizedLabels {
    with_key: key: crate::runtime::Open<Key>,
    with_value: value: ::std::string::String,
});

/// The property `key` of `LocalizedLabels`. Known values: `MessengerHomeHeaderTitle`, `MessengerHomeHeaderSubTitle`, `PushNotificationTitle`, `PushNotificationBody`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Key {
    MessengerHomeHeaderTitle,
    MessengerHomeHeaderSubTitle,
    PushNotificationTitle,
    PushNotificationBody,
}

impl crate::runtime::Enum for Key {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::MessengerHomeHeaderTitle, "MessengerHomeHeaderTitle"),
        (Self::MessengerHomeHeaderSubTitle, "MessengerHomeHeaderSubTitle"),
        (Self::PushNotificationTitle, "PushNotificationTitle"),
        (Self::PushNotificationBody, "PushNotificationBody"),
    ];
}
