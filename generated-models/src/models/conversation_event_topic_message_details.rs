// @generated from the schema "ConversationEventTopicMessageDetails"; changes made here are lost at the next generation

use crate::{
    ConversationEventTopicErrorDetails, ConversationEventTopicMessageMedia,
    ConversationEventTopicMessageMetadata, ConversationEventTopicMessageSticker,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ConversationEventTopicMessageDetails`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEventTopicMessageDetails {
    /// `messageId`: `string`.
    #[doc(alias = "messageId")]
    pub message_id: Option<String>,
    /// `messageTime`: `string (date-time)`.
    #[doc(alias = "messageTime")]
    pub message_time: Option<DateTime>,
    /// `messageStatus`: one of `queued`, `sent`, `failed`, `received` and 5 more.
    #[doc(alias = "messageStatus")]
    pub message_status: Option<Open<MessageStatus>>,
    /// `messageSegmentCount`: `integer`.
    #[doc(alias = "messageSegmentCount")]
    pub message_segment_count: Option<i64>,
    /// `media`: `array of ConversationEventTopicMessageMedia`.
    pub media: Option<Vec<ConversationEventTopicMessageMedia>>,
    /// `errorInfo`: `ConversationEventTopicErrorDetails`.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Box<ConversationEventTopicErrorDetails>>,
    /// `stickers`: `array of ConversationEventTopicMessageSticker`.
    pub stickers: Option<Vec<ConversationEventTopicMessageSticker>>,
    /// `messageMetadata`: `ConversationEventTopicMessageMetadata`.
    #[doc(alias = "messageMetadata")]
    pub message_metadata: Option<Box<ConversationEventTopicMessageMetadata>>,
    /// `socialVisibility`: one of `private` and `public`.
    #[doc(alias = "socialVisibility")]
    pub social_visibility: Option<Open<SocialVisibility>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationEventTopicMessageDetails "ConversationEventTopicMessageDetails" 9 {
    (
        message_id: String = "messageId" with_message_id,
        message_time: DateTime = "messageTime" with_message_time,
        message_status: Open<MessageStatus> = "messageStatus" with_message_status,
        message_segment_count: i64 = "messageSegmentCount" with_message_segment_count,
        media: Vec<ConversationEventTopicMessageMedia> = "media" with_media,
        error_info: Box<ConversationEventTopicErrorDetails> = "errorInfo" with_error_info,
        stickers: Vec<ConversationEventTopicMessageSticker> = "stickers" with_stickers,
        message_metadata: Box<ConversationEventTopicMessageMetadata> = "messageMetadata" with_message_metadata,
        social_visibility: Open<SocialVisibility> = "socialVisibility" with_social_visibility,
    )
});

/// The property `messageStatus` of `ConversationEventTopicMessageDetails`. Known values: `queued`, `sent`, `failed`, `received`, `delivery-success`, `delivery-failed`, `read`, `removed`, `published`.
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

/// The property `socialVisibility` of `ConversationEventTopicMessageDetails`. Known values: `private`, `public`.
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
