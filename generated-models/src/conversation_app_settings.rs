// @generated from the schema "ConversationAppSettings"; changes made here are lost at the next generation

/// The schema `ConversationAppSettings`.
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

impl crate::runtime::Model for ConversationAppSettings {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        show_agent_typing_indicator: ::std::option::Option::None,
        show_user_typing_indicator: ::std::option::Option::None,
        auto_start: ::std::option::Option::None,
        markdown: ::std::option::Option::None,
        conversation_disconnect: ::std::option::Option::None,
        conversation_clear: ::std::option::Option::None,
        humanize: ::std::option::Option::None,
        notifications: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationAppSettings = &<ConversationAppSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationAppSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("enabled", "enabled", 0),
            ("showAgentTypingIndicator", "show_agent_typing_indicator", 0),
            ("showUserTypingIndicator", "show_user_typing_indicator", 0),
            ("autoStart", "auto_start", 0),
            ("markdown", "markdown", 0),
            ("conversationDisconnect", "conversation_disconnect", 0),
            ("conversationClear", "conversation_clear", 0),
            ("humanize", "humanize", 0),
            ("notifications", "notifications", 0),
        ],
        fields: &[
            &E.enabled,
            &E.show_agent_typing_indicator,
            &E.show_user_typing_indicator,
            &E.auto_start,
            &E.markdown,
            &E.conversation_disconnect,
            &E.conversation_clear,
            &E.humanize,
            &E.notifications,
        ],
    }
};

crate::runtime::model!(ConversationAppSettings);

crate::runtime::setters!(ConversationAppSettings {
    with_enabled: enabled: bool,
    with_show_agent_typing_indicator: show_agent_typing_indicator: bool,
    with_show_user_typing_indicator: show_user_typing_indicator: bool,
    with_auto_start: auto_start: ::std::boxed::Box<crate::AutoStart>,
    with_markdown: markdown: ::std::boxed::Box<crate::Markdown>,
    with_conversation_disconnect: conversation_disconnect: ::std::boxed::Box<crate::ConversationDisconnectSettings>,
    with_conversation_clear: conversation_clear: ::std::boxed::Box<crate::ConversationClearSettings>,
    with_humanize: humanize: ::std::boxed::Box<crate::Humanize>,
    with_notifications: notifications: ::std::boxed::Box<crate::NotificationsSettings>,
});
