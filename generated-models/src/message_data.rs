// @generated from the schema "MessageData"; changes made here are lost at the next generation

/// The schema `MessageData`.
#[repr(C)]
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

crate::runtime::model!(MessageData "MessageData" 17 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        provider_message_id: ::std::string::String = "providerMessageId" 0 with_provider_message_id,
        timestamp: crate::runtime::DateTime = "timestamp" 1 with_timestamp,
        from_address: ::std::string::String = "fromAddress" 0 with_from_address,
        to_address: ::std::string::String = "toAddress" 0 with_to_address,
        direction: crate::runtime::Open<Direction> = "direction" 0 with_direction,
        messenger_type: crate::runtime::Open<MessengerType> = "messengerType" 0 with_messenger_type,
        text_body: ::std::string::String = "textBody" 1 with_text_body,
        status: crate::runtime::Open<Status> = "status" 1 with_status,
        media: ::std::vec::Vec<crate::MessageMedia> = "media" 0 with_media,
        stickers: ::std::vec::Vec<crate::MessageSticker> = "stickers" 0 with_stickers,
        normalized_message: ::std::boxed::Box<crate::ConversationNormalizedMessage> = "normalizedMessage" 2 with_normalized_message,
        normalized_receipts: ::std::vec::Vec<crate::ConversationNormalizedMessage> = "normalizedReceipts" 2 with_normalized_receipts,
        created_by: ::std::boxed::Box<crate::User> = "createdBy" 0 with_created_by,
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
    )
    (
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `direction` of `MessageData`. Known values: `inbound`, `outbound`.
#[non_exhaustive]
pub enum Direction {
    Inbound,
    Outbound,
}

crate::runtime::known!(Direction);

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "inbound"),
        (Self::Outbound, "outbound"),
    ];
}

/// The property `messengerType` of `MessageData`. Known values: `sms`, `facebook`, `twitter`, `whatsapp`, `webmessaging`, `instagram`, `open`, `apple`.
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

crate::runtime::known!(MessengerType);

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
#[non_exhaustive]
pub enum Status {
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

crate::runtime::known!(Status);

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
