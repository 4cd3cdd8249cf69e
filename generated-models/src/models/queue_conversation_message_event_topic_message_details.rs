// @generated from the schema "QueueConversationMessageEventTopicMessageDetails"; changes made here are lost at the next generation

use crate::{
    QueueConversationMessageEventTopicErrorDetails,
    QueueConversationMessageEventTopicMessageMedia,
    QueueConversationMessageEventTopicMessageMetadata,
    QueueConversationMessageEventTopicMessageSticker,
    QueueConversationMessageEventTopicUriReference,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `QueueConversationMessageEventTopicMessageDetails`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationMessageEventTopicMessageDetails {
    /// `message`: `QueueConversationMessageEventTopicUriReference`.
    pub message: Option<Box<QueueConversationMessageEventTopicUriReference>>,
    /// `messageTime`: `string (date-time)`.
    #[doc(alias = "messageTime")]
    pub message_time: Option<DateTime>,
    /// `messageSegmentCount`: `integer`.
    #[doc(alias = "messageSegmentCount")]
    pub message_segment_count: Option<i64>,
    /// `messageStatus`: one of `queued`, `sent`, `failed`, `received` and 5 more.
    #[doc(alias = "messageStatus")]
    pub message_status: Option<Open<MessageStatus>>,
    /// `media`: `array of QueueConversationMessageEventTopicMessageMedia`.
    pub media: Option<Vec<QueueConversationMessageEventTopicMessageMedia>>,
    /// `stickers`: `array of QueueConversationMessageEventTopicMessageSticker`.
    pub stickers: Option<Vec<QueueConversationMessageEventTopicMessageSticker>>,
    /// `errorInfo`: `QueueConversationMessageEventTopicErrorDetails`.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Box<QueueConversationMessageEventTopicErrorDetails>>,
    /// `messageMetadata`: `QueueConversationMessageEventTopicMessageMetadata`.
    #[doc(alias = "messageMetadata")]
    pub message_metadata: Option<Box<QueueConversationMessageEventTopicMessageMetadata>>,
    /// `socialVisibility`: one of `private` and `public`.
    #[doc(alias = "socialVisibility")]
    pub social_visibility: Option<Open<SocialVisibility>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationMessageEventTopicMessageDetails "QueueConversationMessageEventTopicMessageDetails" 9 {
    (
        message: Box<QueueConversationMessageEventTopicUriReference> = "message" with_message,
        message_time: DateTime = "messageTime" with_message_time,
        message_segment_count: i64 = "messageSegmentCount" with_message_segment_count,
        message_status: Open<MessageStatus> = "messageStatus" with_message_status,
        media: Vec<QueueConversationMessageEventTopicMessageMedia> = "media" with_media,
        stickers: Vec<QueueConversationMessageEventTopicMessageSticker> = "stickers" with_stickers,
        error_info: Box<QueueConversationMessageEventTopicErrorDetails> = "errorInfo" with_error_info,
        message_metadata: Box<QueueConversationMessageEventTopicMessageMetadata> = "messageMetadata" with_message_metadata,
        social_visibility: Open<SocialVisibility> = "socialVisibility" with_social_visibility,
    )
});

/// The property `messageStatus` of `QueueConversationMessageEventTopicMessageDetails`. Known values: `queued`, `sent`, `failed`, `received`, `delivery-success`, `delivery-failed`, `read`, `removed`, `published`.
#[repr(u16)]
#[non_exhaustive]
pub enum MessageStatus {
    Queued,
    Sent,
    Failed,
    Received,
    #[doc(alias = "delivery-success")]
    DeliverySuccess,
    #[doc(alias = "delivery-failed")]
    DeliveryFailed,
    Read,
    Removed,
    Published,
}

crate::runtime::values!(MessageStatus {
    Queued = "queued",
    Sent = "sent",
    Failed = "failed",
    Received = "received",
    DeliverySuccess = "delivery-success",
    DeliveryFailed = "delivery-failed",
    Read = "read",
    Removed = "removed",
    Published = "published",
});

/// The property `socialVisibility` of `QueueConversationMessageEventTopicMessageDetails`. Known values: `private`, `public`.
#[repr(u16)]
#[non_exhaustive]
pub enum SocialVisibility {
    Private,
    Public,
}

crate::runtime::values!(SocialVisibility {
    Private = "private",
    Public = "public",
});
