// @generated from the schema "QueueConversationSocialExpressionEventTopicMessageDetails"; changes made here are lost at the next generation

/// The schema `QueueConversationSocialExpressionEventTopicMessageDetails`.
#[repr(C)]
pub struct QueueConversationSocialExpressionEventTopicMessageDetails {
    /// `messageId`: `string`.
    #[doc(alias = "messageId")]
    pub message_id: ::std::option::Option<::std::string::String>,
    /// `messageTime`: `string (date-time)`.
    #[doc(alias = "messageTime")]
    pub message_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `messageStatus`: `string`.
    #[doc(alias = "messageStatus")]
    pub message_status: ::std::option::Option<crate::runtime::Open<MessageStatus>>,
    /// `messageSegmentCount`: `integer`.
    #[doc(alias = "messageSegmentCount")]
    pub message_segment_count: ::std::option::Option<i64>,
    /// `media`: `array of QueueConversationSocialExpressionEventTopicMessageMedia`.
    pub media: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationSocialExpressionEventTopicMessageMedia>,
    >,
    /// `errorInfo`: `QueueConversationSocialExpressionEventTopicErrorDetails`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicErrorDetails>,
    >,
    /// `stickers`: `array of QueueConversationSocialExpressionEventTopicMessageSticker`.
    pub stickers: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationSocialExpressionEventTopicMessageSticker>,
    >,
    /// `messageMetadata`: `QueueConversationSocialExpressionEventTopicMessageMetadata`.
    #[doc(alias = "messageMetadata")]
    pub message_metadata: ::std::option::Option<
        ::std::boxed::Box<
            crate::QueueConversationSocialExpressionEventTopicMessageMetadata,
        >,
    >,
    /// `socialVisibility`: `string`.
    #[doc(alias = "socialVisibility")]
    pub social_visibility: ::std::option::Option<crate::runtime::Open<SocialVisibility>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationSocialExpressionEventTopicMessageDetails "QueueConversationSocialExpressionEventTopicMessageDetails" 9 {
    (
        message_id: ::std::string::String = "messageId" 0 with_message_id,
        message_time: crate::runtime::DateTime = "messageTime" 0 with_message_time,
        message_status: crate::runtime::Open<MessageStatus> = "messageStatus" 0 with_message_status,
        message_segment_count: i64 = "messageSegmentCount" 0 with_message_segment_count,
        media: ::std::vec::Vec<crate::QueueConversationSocialExpressionEventTopicMessageMedia> = "media" 0 with_media,
        error_info: ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicErrorDetails> = "errorInfo" 0 with_error_info,
        stickers: ::std::vec::Vec<crate::QueueConversationSocialExpressionEventTopicMessageSticker> = "stickers" 0 with_stickers,
        message_metadata: ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicMessageMetadata> = "messageMetadata" 0 with_message_metadata,
        social_visibility: crate::runtime::Open<SocialVisibility> = "socialVisibility" 0 with_social_visibility,
    )
});

/// The property `messageStatus` of `QueueConversationSocialExpressionEventTopicMessageDetails`. Known values: `queued`, `sent`, `failed`, `received`, `delivery-success`, `delivery-failed`, `read`, `removed`, `published`.
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

/// The property `socialVisibility` of `QueueConversationSocialExpressionEventTopicMessageDetails`. Known values: `private`, `public`.
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
