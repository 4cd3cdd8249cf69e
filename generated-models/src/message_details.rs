// @generated from the schema "MessageDetails"; changes made here are lost at the next generation

/// The schema `MessageDetails`.
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

impl crate::runtime::Model for MessageDetails {
    const EMPTY: Self = Self {
        message_id: ::std::option::Option::None,
        message_uri: ::std::option::Option::None,
        message_status: ::std::option::Option::None,
        message_segment_count: ::std::option::Option::None,
        message_time: ::std::option::Option::None,
        media: ::std::option::Option::None,
        stickers: ::std::option::Option::None,
        message_metadata: ::std::option::Option::None,
        social_visibility: ::std::option::Option::None,
        error_info: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessageDetails = &<MessageDetails as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessageDetails",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("messageId", "message_id", 0),
            ("messageURI", "message_uri", 0),
            ("messageStatus", "message_status", 0),
            ("messageSegmentCount", "message_segment_count", 0),
            ("messageTime", "message_time", 0),
            ("media", "media", 0),
            ("stickers", "stickers", 0),
            ("messageMetadata", "message_metadata", 0),
            ("socialVisibility", "social_visibility", 0),
            ("errorInfo", "error_info", 0),
        ],
        fields: &[
            &E.message_id,
            &E.message_uri,
            &E.message_status,
            &E.message_segment_count,
            &E.message_time,
            &E.media,
            &E.stickers,
            &E.message_metadata,
            &E.social_visibility,
            &E.error_info,
        ],
    }
};

crate::runtime::model!(MessageDetails);

crate::runtime::setters!(MessageDetails {
    with_message_id: message_id: ::std::string::String,
    with_message_uri: message_uri: ::std::string::String,
    with_message_status: message_status: crate::runtime::Open<MessageStatus>,
    with_message_segment_count: message_segment_count: i32,
    with_message_time: message_time: crate::runtime::DateTime,
    with_media: media: ::std::vec::Vec<crate::MessageMedia>,
    with_stickers: stickers: ::std::vec::Vec<crate::MessageSticker>,
    with_message_metadata: message_metadata: ::std::boxed::Box<crate::ConversationMessageMetadata>,
    with_social_visibility: social_visibility: crate::runtime::Open<SocialVisibility>,
    with_error_info: error_info: ::std::boxed::Box<crate::ErrorBody>,
});

/// The property `messageStatus` of `MessageDetails`. Known values: `queued`, `sent`, `failed`, `received`, `delivery-success`, `delivery-failed`, `read`, `removed`, `published`.
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

/// The property `socialVisibility` of `MessageDetails`. Known values: `private`, `public`.
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
