// @generated from the schema "V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel"; changes made here are lost at the next generation

use crate::{
    V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient,
    V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `platform`: one of `Twitter`, `Facebook`, `Instagram`, `Line` and 5 more.
    pub platform: Option<Open<Platform>>,
    /// `to`: `V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient`.
    pub to: Option<
        Box<V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient>,
    >,
    /// `from`: `V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient`.
    pub from: Option<
        Box<
            V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient,
        >,
    >,
    /// `time`: `string (date-time)`.
    pub time: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel "V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel" 5 {
    (
        id: String = "id" with_id,
        platform: Open<Platform> = "platform" with_platform,
        to: Box<V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient> = "to" with_to,
        from: Box<V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient> = "from" with_from,
        time: DateTime = "time" with_time,
    )
});

/// The property `platform` of `V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel`. Known values: `Twitter`, `Facebook`, `Instagram`, `Line`, `Whatsapp`, `WebMessaging`, `Open`, `Sms`, `Apple`.
#[repr(u16)]
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

crate::runtime::values!(Platform {
    Twitter = "Twitter",
    Facebook = "Facebook",
    Instagram = "Instagram",
    Line = "Line",
    Whatsapp = "Whatsapp",
    WebMessaging = "WebMessaging",
    Open = "Open",
    Sms = "Sms",
    Apple = "Apple",
});
