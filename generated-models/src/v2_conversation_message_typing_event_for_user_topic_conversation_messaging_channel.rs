// @generated from the schema "V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel"; changes made here are lost at the next generation

/// The schema `V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel`.
#[repr(C)]
pub struct V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `platform`: `string`.
    pub platform: ::std::option::Option<crate::runtime::Open<Platform>>,
    /// `to`: `V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient`.
    pub to: ::std::option::Option<
        ::std::boxed::Box<
            crate::V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient,
        >,
    >,
    /// `from`: `V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient`.
    pub from: ::std::option::Option<
        ::std::boxed::Box<
            crate::V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient,
        >,
    >,
    /// `time`: `string (date-time)`.
    pub time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel "V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel" 5 {
    (
        id: ::std::string::String = "id" 0 with_id,
        platform: crate::runtime::Open<Platform> = "platform" 0 with_platform,
        to: ::std::boxed::Box<crate::V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient> = "to" 0 with_to,
        from: ::std::boxed::Box<crate::V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient> = "from" 0 with_from,
        time: crate::runtime::DateTime = "time" 0 with_time,
    )
});

/// The property `platform` of `V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel`. Known values: `Twitter`, `Facebook`, `Instagram`, `Line`, `Whatsapp`, `WebMessaging`, `Open`, `Sms`, `Apple`.
#[non_exhaustive]
pub enum Platform {
    Twitter,
    Facebook,
    Instagram,
    Line,
    Whatsapp,
    WebMessaging,
    Open,
    Sms,
    Apple,
}

crate::runtime::known!(Platform);

impl crate::runtime::Enum for Platform {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Twitter, "Twitter"),
        (Self::Facebook, "Facebook"),
        (Self::Instagram, "Instagram"),
        (Self::Line, "Line"),
        (Self::Whatsapp, "Whatsapp"),
        (Self::WebMessaging, "WebMessaging"),
        (Self::Open, "Open"),
        (Self::Sms, "Sms"),
        (Self::Apple, "Apple"),
    ];
}
