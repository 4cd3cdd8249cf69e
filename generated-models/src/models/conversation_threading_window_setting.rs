// @generated from the schema "ConversationThreadingWindowSetting"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ConversationThreadingWindowSetting`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationThreadingWindowSetting {
    /// `messengerType`: one of `sms`, `facebook`, `twitter`, `whatsapp` and 4 more, required.
    #[doc(alias = "messengerType")]
    pub messenger_type: Option<Open<MessengerType>>,
    /// `timeoutInMinutes`: `integer (int64)`, required.
    #[doc(alias = "timeoutInMinutes")]
    pub timeout_in_minutes: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationThreadingWindowSetting "ConversationThreadingWindowSetting" 2 {
    (
        messenger_type: Open<MessengerType> = "messengerType" with_messenger_type required,
        timeout_in_minutes: i64 = "timeoutInMinutes" with_timeout_in_minutes required,
    )
});

/// The property `messengerType` of `ConversationThreadingWindowSetting`. Known values: `sms`, `facebook`, `twitter`, `whatsapp`, `webmessaging`, `instagram`, `open`, `apple`.
#[repr(u16)]
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

crate::runtime::values!(MessengerType {
    Sms = "sms",
    Facebook = "facebook",
    Twitter = "twitter",
    Whatsapp = "whatsapp",
    Webmessaging = "webmessaging",
    Instagram = "instagram",
    Open = "open",
    Apple = "apple",
});
