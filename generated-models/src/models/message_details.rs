// @generated from the schema "MessageDetails"; changes made here are lost at the next generation

use crate::{ConversationMessageMetadata, ErrorBody, MessageMedia, MessageSticker};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `MessageDetails`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessageDetails {
    /// `messageId`: `string`.
    #[doc(alias = "messageId")]
    pub message_id: Option<String>,
    /// `messageURI`: `string (uri)`.
    #[doc(alias = "messageURI")]
    pub message_uri: Option<String>,
    /// `messageStatus`: one of `queued`, `sent`, `failed`, `received` and 5 more.
    #[doc(alias = "messageStatus")]
    pub message_status: Option<Open<MessageStatus>>,
    /// `messageSegmentCount`: `integer (int32)`.
    #[doc(alias = "messageSegmentCount")]
    pub message_segment_count: Option<i32>,
    /// `messageTime`: `string (date-time)`.
    #[doc(alias = "messageTime")]
    pub message_time: Option<DateTime>,
    /// `media`: `array of MessageMedia`.
    pub media: Option<Vec<MessageMedia>>,
    /// `stickers`: `array of MessageSticker`.
    pub stickers: Option<Vec<MessageSticker>>,
    /// `messageMetadata`: `ConversationMessageMetadata`.
    #[doc(alias = "messageMetadata")]
    pub message_metadata: Option<Box<ConversationMessageMetadata>>,
    /// `socialVisibility`: one of `private` and `public`.
    #[doc(alias = "socialVisibility")]
    pub social_visibility: Option<Open<SocialVisibility>>,
    /// `errorInfo`: `ErrorBody`.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Box<ErrorBody>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MessageDetails "MessageDetails" 10 {
    (
        message_id: String = "messageId" with_message_id,
        message_uri: String = "messageURI" with_message_uri,
        message_status: Open<MessageStatus> = "messageStatus" with_message_status,
        message_segment_count: i32 = "messageSegmentCount" with_message_segment_count,
        message_time: DateTime = "messageTime" with_message_time,
        media: Vec<MessageMedia> = "media" with_media,
        stickers: Vec<MessageSticker> = "stickers" with_stickers,
        message_metadata: Box<ConversationMessageMetadata> = "messageMetadata" with_message_metadata,
        social_visibility: Open<SocialVisibility> = "socialVisibility" with_social_visibility,
        error_info: Box<ErrorBody> = "errorInfo" with_error_info,
    )
});

/// The property `messageStatus` of `MessageDetails`. Known values: `queued`, `sent`, `failed`, `received`, `delivery-success`, `delivery-failed`, `read`, `removed`, `published`.
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

/// The property `socialVisibility` of `MessageDetails`. Known values: `private`, `public`.
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
