// @generated from the schema "MessageData"; changes made here are lost at the next generation

/// The schema `MessageData`.
pub struct MessageData {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `providerMessageId`: `string`.
    #[doc(alias = "providerMessageId")]
    pub provider_message_id: ::std::option::Option<::std::string::String>,
    /// `timestamp`: `string (date-time)`, required.
    pub timestamp: ::std::option::Option<crate::runtime::DateTime>,
    /// `fromAddress`: `string`.
    #[doc(alias = "fromAddress")]
    pub from_address: ::std::option::Option<::std::string::String>,
    /// `toAddress`: `string`.
    #[doc(alias = "toAddress")]
    pub to_address: ::std::option::Option<::std::string::String>,
    /// `direction`: `string`.
    pub direction: ::std::option::Option<crate::runtime::Open<Direction>>,
    /// `messengerType`: `string`.
    #[doc(alias = "messengerType")]
    pub messenger_type: ::std::option::Option<crate::runtime::Open<MessengerType>>,
    /// `textBody`: `string`, required.
    #[doc(alias = "textBody")]
    pub text_body: ::std::option::Option<::std::string::String>,
    /// `status`: `string`, required.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `media`: `array of MessageMedia`.
    pub media: ::std::option::Option<::std::vec::Vec<crate::MessageMedia>>,
    /// `stickers`: `array of MessageSticker`.
    pub stickers: ::std::option::Option<::std::vec::Vec<crate::MessageSticker>>,
    /// `normalizedMessage`: `ConversationNormalizedMessage`, read-only.
    #[doc(alias = "normalizedMessage")]
    pub normalized_message: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationNormalizedMessage>,
    >,
    /// `normalizedReceipts`: `array of ConversationNormalizedMessage`, read-only.
    #[doc(alias = "normalizedReceipts")]
    pub normalized_receipts: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationNormalizedMessage>,
    >,
    /// `createdBy`: `User`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MessageData {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        provider_message_id: ::std::option::Option::None,
        timestamp: ::std::option::Option::None,
        from_address: ::std::option::Option::None,
        to_address: ::std::option::Option::None,
        direction: ::std::option::Option::None,
        messenger_type: ::std::option::Option::None,
        text_body: ::std::option::Option::None,
        status: ::std::option::Option::None,
        media: ::std::option::Option::None,
        stickers: ::std::option::Option::None,
        normalized_message: ::std::option::Option::None,
        normalized_receipts: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessageData = &<MessageData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessageData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("providerMessageId", "provider_message_id", 0),
            ("timestamp", "timestamp", 1),
            ("fromAddress", "from_address", 0),
            ("toAddress", "to_address", 0),
            ("direction", "direction", 0),
            ("messengerType", "messenger_type", 0),
            ("textBody", "text_body", 1),
            ("status", "status", 1),
            ("media", "media", 0),
            ("stickers", "stickers", 0),
            ("normalizedMessage", "normalized_message", 2),
            ("normalizedReceipts", "normalized_receipts", 2),
            ("createdBy", "created_by", 0),
            ("conversationId", "conversation_id", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.provider_message_id,
            &E.timestamp,
            &E.from_address,
            &E.to_address,
            &E.direction,
            &E.messenger_type,
            &E.text_body,
            &E.status,
            &E.media,
            &E.stickers,
            &E.normalized_message,
            &E.normalized_receipts,
            &E.created_by,
            &E.conversation_id,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(MessageData);

crate::runtime::setters!(MessageData {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_provider_message_id: provider_message_id: ::std::string::String,
    with_timestamp: timestamp: crate::runtime::DateTime,
    with_from_address: from_address: ::std::string::String,
    with_to_address: to_address: ::std::string::String,
    with_direction: direction: crate::runtime::Open<Direction>,
    with_messenger_type: messenger_type: crate::runtime::Open<MessengerType>,
    with_text_body: text_body: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_media: media: ::std::vec::Vec<crate::MessageMedia>,
    with_stickers: stickers: ::std::vec::Vec<crate::MessageSticker>,
    with_normalized_message: normalized_message: ::std::boxed::Box<crate::ConversationNormalizedMessage>,
    with_normalized_receipts: normalized_receipts: ::std::vec::Vec<crate::ConversationNormalizedMessage>,
    with_created_by: created_by: ::std::boxed::Box<crate::User>,
    with_conversation_id: conversation_id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `direction` of `MessageData`. Known values: `inbound`, `outbound`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Direction {
    Inbound,
    Outbound,
}

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "inbound"),
        (Self::Outbound, "outbound"),
    ];
}

/// The property `messengerType` of `MessageData`. Known values: `sms`, `facebook`, `twitter`, `whatsapp`, `webmessaging`, `instagram`, `open`, `apple`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessengerType {
    Sms,
    Facebook,
    Twitter,
    Whatsapp,
    Webmessaging,
    Instagram,
    Open,
    Apple,
}

impl crate::runtime::Enum for MessengerType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sms, "sms"),
        (Self::Facebook, "facebook"),
        (Self::Twitter, "twitter"),
        (Self::Whatsapp, "whatsapp"),
        (Self::Webmessaging, "webmessaging"),
        (Self::Instagram, "instagram"),
        (Self::Open, "open"),
        (Self::Apple, "apple"),
    ];
}

/// The property `status` of `MessageData`. Known values: `queued`, `sent`, `failed`, `received`, `delivery-success`, `delivery-failed`, `read`, `removed`, `published`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
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

impl crate::runtime::Enum for Status {
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
