// @generated from the schema "ChatBadgeTopicChatBadge"; changes made here are lost at the next generation

/// The schema `ChatBadgeTopicChatBadge`.
#[repr(C)]
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

crate::runtime::model!(ChatBadgeTopicChatBadge "ChatBadgeTopicChatBadge" 3 {
    (
        entity: ::std::boxed::Box<crate::ChatBadgeTopicBadgeEntity> = "entity" 0 with_entity,
        unread_count: i64 = "unreadCount" 0 with_unread_count,
        last_unread_notification_date: crate::runtime::DateTime = "lastUnreadNotificationDate" 0 with_last_unread_notification_date,
    )
});
