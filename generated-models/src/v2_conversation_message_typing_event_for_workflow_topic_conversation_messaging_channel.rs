// @generated from the schema "V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel"; changes made here are lost at the next generation

/// The schema `V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel`.
pub struct V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `platform`: `string`.
    pub platform: ::std::option::Option<crate::runtime::Open<Platform>>,
    /// `to`: `V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipient`.
    pub to: ::std::option::Option<
        ::std::boxed::Box<
            crate::V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipient,
        >,
    >,
    /// `from`: `V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient`.
    pub from: ::std::option::Option<
        ::std::boxed::Box<
            crate::V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient,
        >,
    >,
    /// `time`: `string (date-time)`.
    pub time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel {
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
    const E: &V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel = &<V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel",
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

crate::runtime::model!(V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel);

crate::runtime::setters!(V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel {
    with_id: id: ::std::string::String,
    with_platform: platform: crate::runtime::Open<Platform>,
    with_to: to: ::std::boxed::Box<crate::V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipient>,
    with_from: from: ::std::boxed::Box<crate::V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient>,
    with_time: time: crate::runtime::DateTime,
});

/// The property `platform` of `V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel`. Known values: `Twitter`, `Facebook`, `Instagram`, `Line`, `Whatsapp`, `WebMessaging`, `Open`, `Sms`, `Apple`.
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
