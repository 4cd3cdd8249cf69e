// @generated from the schema "ConversationAppSettings"; changes made here are lost at the next generation

/// The schema `ConversationAppSettings`.
#[repr(C)]
pub struct ConversationAppSettings {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `showAgentTypingIndicator`: `boolean`.
    #[doc(alias = "showAgentTypingIndicator")]
    pub show_agent_typing_indicator: ::std::option::Option<bool>,
    /// `showUserTypingIndicator`: `boolean`.
    #[doc(alias = "showUserTypingIndicator")]
    pub show_user_typing_indicator: ::std::option::Option<bool>,
    /// `autoStart`: `AutoStart`.
    #[doc(alias = "autoStart")]
    pub auto_start: ::std::option::Option<::std::boxed::Box<crate::AutoStart>>,
    /// `markdown`: `Markdown`.
    pub markdown: ::std::option::Option<::std::boxed::Box<crate::Markdown>>,
    /// `conversationDisconnect`: `ConversationDisconnectSettings`.
    #[doc(alias = "conversationDisconnect")]
    pub conversation_disconnect: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationDisconnectSettings>,
    >,
    /// `conversationClear`: `ConversationClearSettings`.
    #[doc(alias = "conversationClear")]
    pub conversation_clear: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationClearSettings>,
    >,
    /// `humanize`: `Humanize`.
    pub humanize: ::std::option::Option<::std::boxed::Box<crate::Humanize>>,
    /// `notifications`: `NotificationsSettings`.
    pub notifications: ::std::option::Option<
        ::std::boxed::Box<crate::NotificationsSettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationAppSettings "ConversationAppSettings" 9 {
    (
        enabled: bool = "enabled" 0 with_enabled,
        show_agent_typing_indicator: bool = "showAgentTypingIndicator" 0 with_show_agent_typing_indicator,
        show_user_typing_indicator: bool = "showUserTypingIndicator" 0 with_show_user_typing_indicator,
        auto_start: ::std::boxed::Box<crate::AutoStart> = "autoStart" 0 with_auto_start,
        markdown: ::std::boxed::Box<crate::Markdown> = "markdown" 0 with_markdown,
        conversation_disconnect: ::std::boxed::Box<crate::ConversationDisconnectSettings> = "conversationDisconnect" 0 with_conversation_disconnect,
        conversation_clear: ::std::boxed::Box<crate::ConversationClearSettings> = "conversationClear" 0 with_conversation_clear,
        humanize: ::std::boxed::Box<crate::Humanize> = "humanize" 0 with_humanize,
        notifications: ::std::boxed::Box<crate::NotificationsSettings> = "notifications" 0 with_notifications,
    )
});
