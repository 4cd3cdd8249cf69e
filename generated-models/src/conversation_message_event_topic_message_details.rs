// @generated from the schema "ConversationMessageEventTopicMessageDetails"; changes made here are lost at the next generation

/// The schema `ConversationMessageEventTopicMessageDetails`.
#[repr(C)]
pub struct ConversationMessageEventTopicMessageDetails {
    /// `message`: `ConversationMessageEventTopicUriReference`.
    pub message: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationMessageEventTopicUriReference>,
    >,
    /// `messageTime`: `string (date-time)`.
    #[doc(alias = "messageTime")]
    pub message_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `messageSegmentCount`: `integer`.
    #[doc(alias = "messageSegmentCount")]
    pub message_segment_count: ::std::option::Option<i64>,
    /// `messageStatus`: `string`.
    #[doc(alias = "messageStatus")]
    pub message_status: ::std::option::Option<crate::runtime::Open<MessageStatus>>,
    /// `media`: `array of ConversationMessageEventTopicMessageMedia`.
    pub media: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationMessageEventTopicMessageMedia>,
    >,
    /// `stickers`: `array of ConversationMessageEventTopicMessageSticker`.
    pub stickers: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationMessageEventTopicMessageSticker>,
    >,
    /// `errorInfo`: `ConversationMessageEventTopicErrorDetails`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationMessageEventTopicErrorDetails>,
    >,
    /// `messageMetadata`: `ConversationMessageEventTopicMessageMetadata`.
    #[doc(alias = "messageMetadata")]
    pub message_metadata: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationMessageEventTopicMessageMetadata>,
    >,
    /// `socialVisibility`: `string`.
    #[doc(alias = "socialVisibility")]
    pub social_visibility: ::std::option::Option<crate::runtime::Open<SocialVisibility>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationMessageEventTopicMessageDetails "ConversationMessageEventTopicMessageDetails" 9 {
    (
        message: ::std::boxed::Box<crate::ConversationMessageEventTopicUriReference> = "message" 0 with_message,
        message_time: crate::runtime::DateTime = "messageTime" 0 with_message_time,
        message_segment_count: i64 = "messageSegmentCount" 0 with_message_segment_count,
        message_status: crate::runtime::Open<MessageStatus> = "messageStatus" 0 with_message_status,
        media: ::std::vec::Vec<crate::ConversationMessageEventTopicMessageMedia> = "media" 0 with_media,
        stickers: ::std::vec::Vec<crate::ConversationMessageEventTopicMessageSticker> = "stickers" 0 with_stickers,
        error_info: ::std::boxed::Box<crate::ConversationMessageEventTopicErrorDetails> = "errorInfo" 0 with_error_info,
        message_metadata: ::std::boxed::Box<crate::ConversationMessageEventTopicMessageMetadata> = "messageMetadata" 0 with_message_metadata,
        social_visibility: crate::runtime::Open<SocialVisibility> = "socialVisibility" 0 with_social_visibility,
    )
});

/// The property `messageStatus` of `ConversationMessageEventTopicMessageDetails`. Known values: `queued`, `sent`, `failed`, `received`, `delivery-success`, `delivery-failed`, `read`, `removed`, `published`.
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

/// The property `socialVisibility` of `ConversationMessageEventTopicMessageDetails`. Known values: `private`, `public`.
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
