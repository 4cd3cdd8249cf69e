// @generated from the schema "AlertNotification"; changes made here are lost at the next generation

/// The schema `AlertNotification`.
pub struct AlertNotification {
    /// `recipient`: `string`, required.
    pub recipient: ::std::option::Option<::std::string::String>,
    /// `notificationTypes`: `array of string`, required.
    #[doc(alias = "notificationTypes")]
    pub notification_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<NotificationTypes>>,
    >,
    /// `locale`: `string`.
    pub locale: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AlertNotification {
    const EMPTY: Self = Self {
        recipient: ::std::option::Option::None,
        notification_types: ::std::option::Option::None,
        locale: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AlertNotification = &<AlertNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AlertNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("recipient", "recipient", 1),
            ("notificationTypes", "notification_types", 1),
            ("locale", "locale", 0),
        ],
        fields: &[&E.recipient, &E.notification_types, &E.locale],
    }
};

crate::runtime::model!(AlertNotification);

crate::runtime::setters!(AlertNotification {
    with_recipient: recipient: ::std::string::String,
    with_notification_types: notification_types: ::std::vec::Vec<crate::runtime::Open<NotificationTypes>>,
    with_locale: locale: ::std::string::String,
});

/// The property `notificationTypes` of `AlertNotification`. Known values: `Sms`, `Device`, `Email`, `Push`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotificationTypes {
    Sms,
    Device,
    Email,
    Push,
}

impl crate::runtime::Enum for NotificationTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sms, "Sms"),
        (Self::Device, "Device"),
        (Self::Email, "Email"),
        (Self::Push, "Push"),
    ];
}
