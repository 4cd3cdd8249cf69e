// @generated from the schema "ConversationChannel"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ConversationChannel`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationChannel {
    /// `type`: one of `Unknown`, `Call`, `Callback`, `Email` and 11 more, required.
    pub r#type: Option<Open<Type>>,
    /// `messageType`: one of `Unknown`, `Sms`, `Twitter`, `Facebook` and 5 more.
    #[doc(alias = "messageType")]
    pub message_type: Option<Open<MessageType>>,
    /// `platform`: `string`.
    pub platform: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationChannel "ConversationChannel" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        message_type: Open<MessageType> = "messageType" with_message_type,
        platform: String = "platform" with_platform,
    )
});

/// The property `type` of `ConversationChannel`. Known values: `Unknown`, `Call`, `Callback`, `Email`, `GenericObject`, `Messaging`, `Social`, `Webchat`, `Voice`, `Chat`, `Cobrowse`, `Video`, `Screenshare`, `Message`, `InternalMessage`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Unknown,
    Call,
    Callback,
    Email,
    GenericObject,
    Messaging,
    Social,
    Webchat,
    Voice,
    Chat,
    Cobrowse,
    Video,
    Screenshare,
    Message,
    InternalMessage,
}

crate::runtime::values!(Type {
    Unknown = "Unknown",
    Call = "Call",
    Callback = "Callback",
    Email = "Email",
    GenericObject = "GenericObject",
    Messaging = "Messaging",
    Social = "Social",
    Webchat = "Webchat",
    Voice = "Voice",
    Chat = "Chat",
    Cobrowse = "Cobrowse",
    Video = "Video",
    Screenshare = "Screenshare",
    Message = "Message",
    InternalMessage = "InternalMessage",
});

/// The property `messageType` of `ConversationChannel`. Known values: `Unknown`, `Sms`, `Twitter`, `Facebook`, `Line`, `WhatsApp`, `WebMessaging`, `Open`, `Instagram`.
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
