// @generated from the schema "V2MobiusRulesTopicAlertNotification"; changes made here are lost at the next generation

/// The schema `V2MobiusRulesTopicAlertNotification`.
pub struct V2MobiusRulesTopicAlertNotification {
    /// `recipient`: `V2MobiusRulesTopicAlertNotificationRecipient`.
    pub recipient: ::std::option::Option<
        ::std::boxed::Box<crate::V2MobiusRulesTopicAlertNotificationRecipient>,
    >,
    /// `notificationTypes`: `array of string`.
    #[doc(alias = "notificationTypes")]
    pub notification_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<NotificationTypes>>,
    >,
    /// `locale`: `string`.
    pub locale: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for V2MobiusRulesTopicAlertNotification {
    const EMPTY: Self = Self {
        recipient: ::std::option::Option::None,
        notification_types: ::std::option::Option::None,
        locale: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2MobiusRulesTopicAlertNotification = &<V2MobiusRulesTopicAlertNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2MobiusRulesTopicAlertNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("recipient", "recipient", 0),
            ("notificationTypes", "notification_types", 0),
            ("locale", "locale", 0),
        ],
        fields: &[&E.recipient, &E.notification_types, &E.locale],
    }
};

crate::runtime::model!(V2MobiusRulesTopicAlertNotification);

crate::runtime::setters!(V2MobiusRulesTopicAlertNotification {
    with_recipient: recipient: ::std::boxed::Box<crate::V2MobiusRulesTopicAlertNotificationRecipient>,
    with_notification_types: notification_types: ::std::vec::Vec<crate::runtime::Open<NotificationTypes>>,
    with_locale: locale: ::std::string::String,
});

/// The property `notificationTypes` of `V2MobiusRulesTopicAlertNotification`. Known values: `Device`, `Email`, `Sms`, `Push`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotificationTypes {
    Device,
    Email,
    Sms,
    Push,
    Unknown,
}

impl crate::runtime::Enum for NotificationTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Device, "Device"),
        (Self::Email, "Email"),
        (Self::Sms, "Sms"),
        (Self::Push, "Push"),
        (Self::Unknown, "Unknown"),
    ];
}
