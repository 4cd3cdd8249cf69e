// @generated from the schema "AlertNotification"; changes made here are lost at the next generation

/// The schema `AlertNotification`.
#[repr(C)]
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

crate::runtime::model!(AlertNotification "AlertNotification" 3 {
    (
        recipient: ::std::string::String = "recipient" 1 with_recipient,
        notification_types: ::std::vec::Vec<crate::runtime::Open<NotificationTypes>> = "notificationTypes" 1 with_notification_types,
        locale: ::std::string::String = "locale" 0 with_locale,
    )
});

/// The property `notificationTypes` of `AlertNotification`. Known values: `Sms`, `Device`, `Email`, `Push`.
#[non_exhaustive]
pub enum NotificationTypes {
    Sms,
    Device,
    Email,
    Push,
}

crate::runtime::known!(NotificationTypes);

impl crate::runtime::Enum for NotificationTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sms, "Sms"),
        (Self::Device, "Device"),
        (Self::Email, "Email"),
        (Self::Push, "Push"),
    ];
}
