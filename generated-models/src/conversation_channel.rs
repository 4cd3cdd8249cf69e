// @generated from the schema "ConversationChannel"; changes made here are lost at the next generation

/// The schema `ConversationChannel`.
#[repr(C)]
pub struct ConversationChannel {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `messageType`: `string`.
    #[doc(alias = "messageType")]
    pub message_type: ::std::option::Option<crate::runtime::Open<MessageType>>,
    /// `platform`: `string`.
    pub platform: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationChannel "ConversationChannel" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        message_type: crate::runtime::Open<MessageType> = "messageType" 0 with_message_type,
        platform: ::std::string::String = "platform" 0 with_platform,
    )
});

/// The property `type` of `ConversationChannel`. Known values: `Unknown`, `Call`, `Callback`, `Email`, `GenericObject`, `Messaging`, `Social`, `Webchat`, `Voice`, `Chat`, `Cobrowse`, `Video`, `Screenshare`, `Message`, `InternalMessage`.
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

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Call, "Call"),
        (Self::Callback, "Callback"),
        (Self::Email, "Email"),
        (Self::GenericObject, "GenericObject"),
        (Self::Messaging, "Messaging"),
        (Self::Social, "Social"),
        (Self::Webchat, "Webchat"),
        (Self::Voice, "Voice"),
        (Self::Chat, "Chat"),
        (Self::Cobrowse, "Cobrowse"),
        (Self::Video, "Video"),
        (Self::Screenshare, "Screenshare"),
        (Self::Message, "Message"),
        (Self::InternalMessage, "InternalMessage"),
    ];
}

/// The property `messageType` of `ConversationChannel`. Known values: `Unknown`, `Sms`, `Twitter`, `Facebook`, `Line`, `WhatsApp`, `WebMessaging`, `Open`, `Instagram`.
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

crate::runtime::known!(MessageType);

impl crate::runtime::Enum for MessageType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Sms, "Sms"),
        (Self::Twitter, "Twitter"),
        (Self::Facebook, "Facebook"),
        (Self::Line, "Line"),
        (Self::WhatsApp, "WhatsApp"),
        (Self::WebMessaging, "WebMessaging"),
        (Self::Open, "Open"),
        (Self::Instagram, "Instagram"),
    ];
}
