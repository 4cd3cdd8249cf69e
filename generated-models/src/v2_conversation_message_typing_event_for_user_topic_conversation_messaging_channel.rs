// @generated from the schema "V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel"; changes made here are lost at the next generation

/// The schema `V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel`.
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

impl crate::runtime::Model
for V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        platform: ::std::option::Option::None,
        to: ::std::option::Option::None,
        from: ::std::option::Option::None,
        time: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel = &<V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("platform", "platform", 0),
            ("to", "to", 0),
            ("from", "from", 0),
            ("time", "time", 0),
        ],
        fields: &[&E.id, &E.platform, &E.to, &E.from, &E.time],
    }
};

crate::runtime::model!(V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel);

crate::runtime::setters!(V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel {
    with_id: id: ::std::string::String,
    with_platform: platform: crate::runtime::Open<Platform>,
    with_to: to: ::std::boxed::Box<crate::V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient>,
    with_from: from: ::std::boxed::Box<crate::V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient>,
    with_time: time: crate::runtime::DateTime,
});

/// The property `platform` of `V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel`. Known values: `Twitter`, `Facebook`, `Instagram`, `Line`, `Whatsapp`, `WebMessaging`, `Open`, `Sms`, `Apple`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
