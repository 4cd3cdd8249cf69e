// @generated from the schema "V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel"; changes made here are lost at the next generation

use crate::{
    V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient,
    V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipient,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `platform`: one of `Twitter`, `Facebook`, `Instagram`, `Line` and 5 more.
    pub platform: Option<Open<Platform>>,
    /// `to`: `V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipient`.
    pub to: Option<
        Box<
            V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipient,
        >,
    >,
    /// `from`: `V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient`.
    pub from: Option<
        Box<
            V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient,
        >,
    >,
    /// `time`: `string (date-time)`.
    pub time: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel "V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel" 5 {
    (
        id: String = "id" with_id,
        platform: Open<Platform> = "platform" with_platform,
        to: Box<V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipient> = "to" with_to,
        from: Box<V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient> = "from" with_from,
        time: DateTime = "time" with_time,
    )
});

/// The property `platform` of `V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel`. Known values: `Twitter`, `Facebook`, `Instagram`, `Line`, `Whatsapp`, `WebMessaging`, `Open`, `Sms`, `Apple`.
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
