// @generated from the schema "MessageDetails"; changes made here are lost at the next generation

/// The schema `MessageDetails`.
#[repr(C)]
pub struct MessageDetails {
    /// `messageId`: `string`.
    #[doc(alias = "messageId")]
    pub message_id: ::std::option::Option<::std::string::String>,
    /// `messageURI`: `string (uri)`.
    #[doc(alias = "messageURI")]
    pub message_uri: ::std::option::Option<::std::string::String>,
    /// `messageStatus`: `string`.
    #[doc(alias = "messageStatus")]
    pub message_status: ::std::option::Option<crate::runtime::Open<MessageStatus>>,
    /// `messageSegmentCount`: `integer (int32)`.
    #[doc(alias = "messageSegmentCount")]
    pub message_segment_count: ::std::option::Option<i32>,
    /// `messageTime`: `string (date-time)`.
    #[doc(alias = "messageTime")]
    pub message_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `media`: `array of MessageMedia`.
    pub media: ::std::option::Option<::std::vec::Vec<crate::MessageMedia>>,
    /// `stickers`: `array of MessageSticker`.
    pub stickers: ::std::option::Option<::std::vec::Vec<crate::MessageSticker>>,
    /// `messageMetadata`: `ConversationMessageMetadata`.
    #[doc(alias = "messageMetadata")]
    pub message_metadata: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationMessageMetadata>,
    >,
    /// `socialVisibility`: `string`.
    #[doc(alias = "socialVisibility")]
    pub social_visibility: ::std::option::Option<crate::runtime::Open<SocialVisibility>>,
    /// `errorInfo`: `ErrorBody`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<::std::boxed::Box<crate::ErrorBody>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MessageDetails "MessageDetails" 10 {
    (
        message_id: ::std::string::String = "messageId" 0 with_message_id,
        message_uri: ::std::string::String = "messageURI" 0 with_message_uri,
        message_status: crate::runtime::Open<MessageStatus> = "messageStatus" 0 with_message_status,
        message_segment_count: i32 = "messageSegmentCount" 0 with_message_segment_count,
        message_time: crate::runtime::DateTime = "messageTime" 0 with_message_time,
        media: ::std::vec::Vec<crate::MessageMedia> = "media" 0 with_media,
        stickers: ::std::vec::Vec<crate::MessageSticker> = "stickers" 0 with_stickers,
        message_metadata: ::std::boxed::Box<crate::ConversationMessageMetadata> = "messageMetadata" 0 with_message_metadata,
        social_visibility: crate::runtime::Open<SocialVisibility> = "socialVisibility" 0 with_social_visibility,
        error_info: ::std::boxed::Box<crate::ErrorBody> = "errorInfo" 0 with_error_info,
    )
});

/// The property `messageStatus` of `MessageDetails`. Known values: `queued`, `sent`, `failed`, `received`, `delivery-success`, `delivery-failed`, `read`, `removed`, `published`.
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

crate::runtime::known!(MessageStatus);

impl crate::runtime::Enum for MessageStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Queued, "queued"),
        (Self::Sent, "sent"),
        (Self::Failed, "failed"),
        (Self::Received, "received"),
        (Self::DeliverySuccess, "delivery-success"),
        (Self::DeliveryFailed, "delivery-failed"),
        (Self::Read, "read"),
        (Self::Removed, "removed"),
        (Self::Published, "published"),
    ];
}

/// The property `socialVisibility` of `MessageDetails`. Known values: `private`, `public`.
#[non_exhaustive]
pub enum SocialVisibility {
    Private,
    Public,
}

crate::runtime::known!(SocialVisibility);

impl crate::runtime::Enum for SocialVisibility {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Private, "private"),
        (Self::Public, "public"),
    ];
}
