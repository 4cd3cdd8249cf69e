// @generated from the schema "ConversationEventTopicMessageDetails"; changes made here are lost at the next generation

/// The schema `ConversationEventTopicMessageDetails`.
pub struct ConversationEventTopicMessageDetails {
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
    /// `media`: `array of ConversationEventTopicMessageMedia`.
    pub media: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationEventTopicMessageMedia>,
    >,
    /// `errorInfo`: `ConversationEventTopicErrorDetails`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEventTopicErrorDetails>,
    >,
    /// `stickers`: `array of ConversationEventTopicMessageSticker`.
    pub stickers: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationEventTopicMessageSticker>,
    >,
    /// `messageMetadata`: `ConversationEventTopicMessageMetadata`.
    #[doc(alias = "messageMetadata")]
    pub message_metadata: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEventTopicMessageMetadata>,
    >,
    /// `socialVisibility`: `string`.
    #[doc(alias = "socialVisibility")]
    pub social_visibility: ::std::option::Option<crate::runtime::Open<SocialVisibility>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationEventTopicMessageDetails {
    const EMPTY: Self = Self {
        message_id: ::std::option::Option::None,
        message_time: ::std::option::Option::None,
        message_status: ::std::option::Option::None,
        message_segment_count: ::std::option::Option::None,
        media: ::std::option::Option::None,
        error_info: ::std::option::Option::None,
        stickers: ::std::option::Option::None,
        message_metadata: ::std::option::Option::None,
        social_visibility: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationEventTopicMessageDetails = &<ConversationEventTopicMessageDetails as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationEventTopicMessageDetails",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("messageId", "message_id", 0),
            ("messageTime", "message_time", 0),
            ("messageStatus", "message_status", 0),
            ("messageSegmentCount", "message_segment_count", 0),
            ("media", "media", 0),
            ("errorInfo", "error_info", 0),
            ("stickers", "stickers", 0),
            ("messageMetadata", "message_metadata", 0),
            ("socialVisibility", "social_visibility", 0),
        ],
        fields: &[
            &E.message_id,
            &E.message_time,
            &E.message_status,
            &E.message_segment_count,
            &E.media,
            &E.error_info,
            &E.stickers,
            &E.message_metadata,
            &E.social_visibility,
        ],
    }
};

crate::runtime::model!(ConversationEventTopicMessageDetails);

crate::runtime::setters!(ConversationEventTopicMessageDetails {
    with_message_id: message_id: ::std::string::String,
    with_message_time: message_time: crate::runtime::DateTime,
    with_message_status: message_status: crate::runtime::Open<MessageStatus>,
    with_message_segment_count: message_segment_count: i64,
    with_media: media: ::std::vec::Vec<crate::ConversationEventTopicMessageMedia>,
    with_error_info: error_info: ::std::boxed::Box<crate::ConversationEventTopicErrorDetails>,
    with_stickers: stickers: ::std::vec::Vec<crate::ConversationEventTopicMessageSticker>,
    with_message_metadata: message_metadata: ::std::boxed::Box<crate::ConversationEventTopicMessageMetadata>,
    with_social_visibility: social_visibility: crate::runtime::Open<SocialVisibility>,
});

/// The property `messageStatus` of `ConversationEventTopicMessageDetails`. Known values: `queued`, `sent`, `failed`, `received`, `delivery-success`, `delivery-failed`, `read`, `removed`, `published`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessageStatus {
    Queued,
    Sent,
    Failed,
    Received,
    DeliverySuccess,
    DeliveryFailed,
    Read,
    Removed,
    Published,
}

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

/// The property `socialVisibility` of `ConversationEventTopicMessageDetails`. Known values: `private`, `public`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SocialVisibility {
    Private,
    Public,
}

impl crate::runtime::Enum for SocialVisibility {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Private, "private"),
        (Self::Public, "public"),
    ];
}
