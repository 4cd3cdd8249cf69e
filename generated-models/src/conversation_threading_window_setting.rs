// @generated from the schema "ConversationThreadingWindowSetting"; changes made here are lost at the next generation

/// The schema `ConversationThreadingWindowSetting`.
#[repr(C)]
pub struct ConversationThreadingWindowSetting {
    /// `messengerType`: `string`, required.
    #[doc(alias = "messengerType")]
    pub messenger_type: ::std::option::Option<crate::runtime::Open<MessengerType>>,
    /// `timeoutInMinutes`: `integer (int64)`, required.
    #[doc(alias = "timeoutInMinutes")]
    pub timeout_in_minutes: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationThreadingWindowSetting "ConversationThreadingWindowSetting" 2 {
    (
        messenger_type: crate::runtime::Open<MessengerType> = "messengerType" 1 with_messenger_type,
        timeout_in_minutes: i64 = "timeoutInMinutes" 1 with_timeout_in_minutes,
    )
});

/// The property `messengerType` of `ConversationThreadingWindowSetting`. Known values: `sms`, `facebook`, `twitter`, `whatsapp`, `webmessaging`, `instagram`, `open`, `apple`.
#[non_exhaustive]
pub enum MessengerType {
    Sms,
    Facebook,
    Twitter,
    Whatsapp,
    Webmessaging,
    Instagram,
    Open,
    Apple,
}

crate::runtime::known!(MessengerType);

impl crate::runtime::Enum for MessengerType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sms, "sms"),
        (Self::Facebook, "facebook"),
        (Self::Twitter, "twitter"),
        (Self::Whatsapp, "whatsapp"),
        (Self::Webmessaging, "webmessaging"),
        (Self::Instagram, "instagram"),
        (Self::Open, "open"),
        (Self::Apple, "apple"),
    ];
}
