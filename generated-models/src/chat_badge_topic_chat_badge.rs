// @generated from the schema "ChatBadgeTopicChatBadge"; changes made here are lost at the next generation

/// The schema `ChatBadgeTopicChatBadge`.
pub struct ChatBadgeTopicChatBadge {
    /// `entity`: `ChatBadgeTopicBadgeEntity`.
    pub entity: ::std::option::Option<
        ::std::boxed::Box<crate::ChatBadgeTopicBadgeEntity>,
    >,
    /// `unreadCount`: `integer`.
    #[doc(alias = "unreadCount")]
    pub unread_count: ::std::option::Option<i64>,
    /// `lastUnreadNotificationDate`: `string (date-time)`.
    #[doc(alias = "lastUnreadNotificationDate")]
    pub last_unread_notification_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ChatBadgeTopicChatBadge {
    const EMPTY: Self = Self {
        entity: ::std::option::Option::None,
        unread_count: ::std::option::Option::None,
        last_unread_notification_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ChatBadgeTopicChatBadge = &<ChatBadgeTopicChatBadge as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ChatBadgeTopicChatBadge",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("entity", "entity", 0),
            ("unreadCount", "unread_count", 0),
            ("lastUnreadNotificationDate", "last_unread_notification_date", 0),
        ],
        fields: &[&E.entity, &E.unread_count, &E.last_unread_notification_date],
    }
};

crate::runtime::model!(ChatBadgeTopicChatBadge);

crate::runtime::setters!(ChatBadgeTopicChatBadge {
    with_entity: entity: ::std::boxed::Box<crate::ChatBadgeTopicBadgeEntity>,
    with_unread_count: unread_count: i64,
    with_last_unread_notification_date: last_unread_notification_date: crate::runtime::DateTime,
});
