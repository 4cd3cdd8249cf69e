// @generated from the schema "V2MobiusAlertsTopicAlertNotification"; changes made here are lost at the next generation

/// The schema `V2MobiusAlertsTopicAlertNotification`.
#[repr(C)]
pub struct V2MobiusAlertsTopicAlertNotification {
    /// `recipient`: `V2MobiusAlertsTopicAlertNotificationRecipient`.
    pub recipient: ::std::option::Option<
        ::std::boxed::Box<crate::V2MobiusAlertsTopicAlertNotificationRecipient>,
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

crate::runtime::model!(V2MobiusAlertsTopicAlertNotification "V2MobiusAlertsTopicAlertNotification" 3 {
    (
        recipient: ::std::boxed::Box<crate::V2MobiusAlertsTopicAlertNotificationRecipient> = "recipient" 0 with_recipient,
        notification_types: ::std::vec::Vec<crate::runtime::Open<NotificationTypes>> = "notificationTypes" 0 with_notification_types,
        locale: ::std::string::String = "locale" 0 with_locale,
    )
});

/// The property `notificationTypes` of `V2MobiusAlertsTopicAlertNotification`. Known values: `Device`, `Email`, `Sms`, `Push`, `Unknown`.
#[non_exhaustive]
pub enum NotificationTypes {
    Device,
    Email,
    Sms,
    Push,
    Unknown,
}

crate::runtime::known!(NotificationTypes);

impl crate::runtime::Enum for NotificationTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Device, "Device"),
        (Self::Email, "Email"),
        (Self::Sms, "Sms"),
        (Self::Push, "Push"),
        (Self::Unknown, "Unknown"),
    ];
}
