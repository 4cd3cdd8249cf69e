// @generated from the schema "ConversationAppSettings"; changes made here are lost at the next generation

use crate::{
    AutoStart, ConversationClearSettings, ConversationDisconnectSettings, Humanize,
    Markdown, NotificationsSettings,
};
use crate::runtime::Extra;

/// The schema `ConversationAppSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationAppSettings {
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `showAgentTypingIndicator`: `boolean`.
    #[doc(alias = "showAgentTypingIndicator")]
    pub show_agent_typing_indicator: Option<bool>,
    /// `showUserTypingIndicator`: `boolean`.
    #[doc(alias = "showUserTypingIndicator")]
    pub show_user_typing_indicator: Option<bool>,
    /// `autoStart`: `AutoStart`.
    #[doc(alias = "autoStart")]
    pub auto_start: Option<Box<AutoStart>>,
    /// `markdown`: `Markdown`.
    pub markdown: Option<Box<Markdown>>,
    /// `conversationDisconnect`: `ConversationDisconnectSettings`.
    #[doc(alias = "conversationDisconnect")]
    pub conversation_disconnect: Option<Box<ConversationDisconnectSettings>>,
    /// `conversationClear`: `ConversationClearSettings`.
    #[doc(alias = "conversationClear")]
    pub conversation_clear: Option<Box<ConversationClearSettings>>,
    /// `humanize`: `Humanize`.
    pub humanize: Option<Box<Humanize>>,
    /// `notifications`: `NotificationsSettings`.
    pub notifications: Option<Box<NotificationsSettings>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationAppSettings "ConversationAppSettings" 9 {
    (
        enabled: bool = "enabled" with_enabled,
        show_agent_typing_indicator: bool = "showAgentTypingIndicator" with_show_agent_typing_indicator,
        show_user_typing_indicator: bool = "showUserTypingIndicator" with_show_user_typing_indicator,
        auto_start: Box<AutoStart> = "autoStart" with_auto_start,
        markdown: Box<Markdown> = "markdown" with_markdown,
        conversation_disconnect: Box<ConversationDisconnectSettings> = "conversationDisconnect" with_conversation_disconnect,
        conversation_clear: Box<ConversationClearSettings> = "conversationClear" with_conversation_clear,
        humanize: Box<Humanize> = "humanize" with_humanize,
        notifications: Box<NotificationsSettings> = "notifications" with_notifications,
    )
});
