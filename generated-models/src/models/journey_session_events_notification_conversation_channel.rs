// @generated from the schema "JourneySessionEventsNotificationConversationChannel"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `JourneySessionEventsNotificationConversationChannel`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneySessionEventsNotificationConversationChannel {
    /// `type`: one of `Unknown`, `Voice`, `Chat`, `Email` and 6 more.
    pub r#type: Option<Open<Type>>,
    /// `messageType`: one of `Unknown`, `Sms`, `Twitter`, `Facebook` and 5 more.
    #[doc(alias = "messageType")]
    pub message_type: Option<Open<MessageType>>,
    /// `platform`: `string`.
    pub platform: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneySessionEventsNotificationConversationChannel "JourneySessionEventsNotificationConversationChannel" 3 {
    (
        r#type: Open<Type> = "type" with_type,
        message_type: Open<MessageType> = "messageType" with_message_type,
        platform: String = "platform" with_platform,
    )
});

/// The property `type` of `JourneySessionEventsNotificationConversationChannel`. Known values: `Unknown`, `Voice`, `Chat`, `Email`, `Callback`, `Cobrowse`, `Video`, `Screenshare`, `Message`, `InternalMessage`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Unknown,
    Voice,
    Chat,
    Email,
    Callback,
    Cobrowse,
    Video,
    Screenshare,
    Message,
    InternalMessage,
}

crate::runtime::values!(Type {
    Unknown = "Unknown",
    Voice = "Voice",
    Chat = "Chat",
    Email = "Email",
    Callback = "Callback",
    Cobrowse = "Cobrowse",
    Video = "Video",
    Screenshare = "Screenshare",
    Message = "Message",
    InternalMessage = "InternalMessage",
});

/// The property `messageType` of `JourneySessionEventsNotificationConversationChannel`. Known values: `Unknown`, `Sms`, `Twitter`, `Facebook`, `Line`, `WhatsApp`, `WebMessaging`, `Open`, `Instagram`.
#[repr(u16)]
#[non_exhaustive]
pub enum MessageType {
    Unknown,
    Sms,
    Twitter,
    Facebook,
    Line,
    WhatsApp,
    WebMessaging,
    Open,
    Instagram,
}

crate::runtime::values!(MessageType {
    Unknown = "Unknown",
    Sms = "Sms",
    Twitter = "Twitter",
    Facebook = "Facebook",
    Line = "Line",
    WhatsApp = "WhatsApp",
    WebMessaging = "WebMessaging",
    Open = "Open",
    Instagram = "Instagram",
});
