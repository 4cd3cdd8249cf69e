// @generated from the schema "ConversationMessageEventTopicMessageDetails"; changes made here are lost at the next generation

use crate::{
    ConversationMessageEventTopicErrorDetails, ConversationMessageEventTopicMessageMedia,
    ConversationMessageEventTopicMessageMetadata,
    ConversationMessageEventTopicMessageSticker,
    ConversationMessageEventTopicUriReference,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ConversationMessageEventTopicMessageDetails`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationMessageEventTopicMessageDetails {
    /// `message`: `ConversationMessageEventTopicUriReference`.
    pub message: Option<Box<ConversationMessageEventTopicUriReference>>,
    /// `messageTime`: `string (date-time)`.
    #[doc(alias = "messageTime")]
    pub message_time: Option<DateTime>,
    /// `messageSegmentCount`: `integer`.
    #[doc(alias = "messageSegmentCount")]
    pub message_segment_count: Option<i64>,
    /// `messageStatus`: one of `queued`, `sent`, `failed`, `received` and 5 more.
    #[doc(alias = "messageStatus")]
    pub message_status: Option<Open<MessageStatus>>,
    /// `media`: `array of ConversationMessageEventTopicMessageMedia`.
    pub media: Option<Vec<ConversationMessageEventTopicMessageMedia>>,
    /// `stickers`: `array of ConversationMessageEventTopicMessageSticker`.
    pub stickers: Option<Vec<ConversationMessageEventTopicMessageSticker>>,
    /// `errorInfo`: `ConversationMessageEventTopicErrorDetails`.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Box<ConversationMessageEventTopicErrorDetails>>,
    /// `messageMetadata`: `ConversationMessageEventTopicMessageMetadata`.
    #[doc(alias = "messageMetadata")]
    pub message_metadata: Option<Box<ConversationMessageEventTopicMessageMetadata>>,
    /// `socialVisibility`: one of `private` and `public`.
    #[doc(alias = "socialVisibility")]
    pub social_visibility: Option<Open<SocialVisibility>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationMessageEventTopicMessageDetails "ConversationMessageEventTopicMessageDetails" 9 {
    (
        message: Box<ConversationMessageEventTopicUriReference> = "message" with_message,
        message_time: DateTime = "messageTime" with_message_time,
        message_segment_count: i64 = "messageSegmentCount" with_message_segment_count,
        message_status: Open<MessageStatus> = "messageStatus" with_message_status,
        media: Vec<ConversationMessageEventTopicMessageMedia> = "media" with_media,
        stickers: Vec<ConversationMessageEventTopicMessageSticker> = "stickers" with_stickers,
        error_info: Box<ConversationMessageEventTopicErrorDetails> = "errorInfo" with_error_info,
        message_metadata: Box<ConversationMessageEventTopicMessageMetadata> = "messageMetadata" with_message_metadata,
        social_visibility: Open<SocialVisibility> = "socialVisibility" with_social_visibility,
    )
});

/// The property `messageStatus` of `ConversationMessageEventTopicMessageDetails`. Known values: `queued`, `sent`, `failed`, `received`, `delivery-success`, `delivery-failed`, `read`, `removed`, `published`.
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

/// The property `socialVisibility` of `ConversationMessageEventTopicMessageDetails`. Known values: `private`, `public`.
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
