// @generated from the schema "ChatBadgeTopicChatBadge"; changes made here are lost at the next generation

use crate::ChatBadgeTopicBadgeEntity;
use crate::runtime::{DateTime, Extra};

/// The schema `ChatBadgeTopicChatBadge`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ChatBadgeTopicChatBadge {
    /// `entity`: `ChatBadgeTopicBadgeEntity`.
    pub entity: Option<Box<ChatBadgeTopicBadgeEntity>>,
    /// `unreadCount`: `integer`.
    #[doc(alias = "unreadCount")]
    pub unread_count: Option<i64>,
    /// `lastUnreadNotificationDate`: `string (date-time)`.
    #[doc(alias = "lastUnreadNotificationDate")]
    pub last_unread_notification_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ChatBadgeTopicChatBadge "ChatBadgeTopicChatBadge" 3 {
    (
        entity: Box<ChatBadgeTopicBadgeEntity> = "entity" with_entity,
        unread_count: i64 = "unreadCount" with_unread_count,
        last_unread_notification_date: DateTime = "lastUnreadNotificationDate" with_last_unread_notification_date,
    )
});
