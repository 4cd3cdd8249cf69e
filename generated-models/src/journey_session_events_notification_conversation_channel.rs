// @generated from the schema "JourneySessionEventsNotificationConversationChannel"; changes made here are lost at the next generation

/// The schema `JourneySessionEventsNotificationConversationChannel`.
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

impl crate::runtime::Model for JourneySessionEventsNotificationConversationChannel {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        message_type: ::std::option::Option::None,
        platform: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneySessionEventsNotificationConversationChannel = &<JourneySessionEventsNotificationConversationChannel as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneySessionEventsNotificationConversationChannel",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("messageType", "message_type", 0),
            ("platform", "platform", 0),
        ],
        fields: &[&E.r#type, &E.message_type, &E.platform],
    }
};

crate::runtime::model!(JourneySessionEventsNotificationConversationChannel);

crate::runtime::setters!(JourneySessionEventsNotificationConversationChannel {
    with_type: r#type: crate::runtime::Open<Type>,
    with_message_type: message_type: crate::runtime::Open<MessageType>,
    with_platform: platform: ::std::string::String,
});

/// The property `type` of `JourneySessionEventsNotificationConversationChannel`. Known values: `Unknown`, `Voice`, `Chat`, `Email`, `Callback`, `Cobrowse`, `Video`, `Screenshare`, `Message`, `InternalMessage`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
