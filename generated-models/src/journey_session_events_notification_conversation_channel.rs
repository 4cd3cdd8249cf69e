// @generated from the schema "JourneySessionEventsNotificationConversationChannel"; changes made here are lost at the next generation

/// The schema `JourneySessionEventsNotificationConversationChannel`.
#[repr(C)]
pub struct JourneySessionEventsNotificationConversationChannel {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `messageType`: `string`.
    #[doc(alias = "messageType")]
    pub message_type: ::std::option::Option<crate::runtime::Open<MessageType>>,
    /// `platform`: `string`.
    pub platform: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneySessionEventsNotificationConversationChannel "JourneySessionEventsNotificationConversationChannel" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        message_type: crate::runtime::Open<MessageType> = "messageType" 0 with_message_type,
        platform: ::std::string::String = "platform" 0 with_platform,
    )
});

/// The property `type` of `JourneySessionEventsNotificationConversationChannel`. Known values: `Unknown`, `Voice`, `Chat`, `Email`, `Callback`, `Cobrowse`, `Video`, `Screenshare`, `Message`, `InternalMessage`.
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

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Voice, "Voice"),
        (Self::Chat, "Chat"),
        (Self::Email, "Email"),
        (Self::Callback, "Callback"),
        (Self::Cobrowse, "Cobrowse"),
        (Self::Video, "Video"),
        (Self::Screenshare, "Screenshare"),
        (Self::Message, "Message"),
        (Self::InternalMessage, "InternalMessage"),
    ];
}

/// The property `messageType` of `JourneySessionEventsNotificationConversationChannel`. Known values: `Unknown`, `Sms`, `Twitter`, `Facebook`, `Line`, `WhatsApp`, `WebMessaging`, `Open`, `Instagram`.
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
