// @generated from the schema "MessageData"; changes made here are lost at the next generation

use crate::{ConversationNormalizedMessage, MessageMedia, MessageSticker, User};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `MessageData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessageData {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `providerMessageId`: `string`.
    #[doc(alias = "providerMessageId")]
    pub provider_message_id: Option<String>,
    /// `timestamp`: `string (date-time)`, required.
    pub timestamp: Option<DateTime>,
    /// `fromAddress`: `string`.
    #[doc(alias = "fromAddress")]
    pub from_address: Option<String>,
    /// `toAddress`: `string`.
    #[doc(alias = "toAddress")]
    pub to_address: Option<String>,
    /// `direction`: one of `inbound` and `outbound`.
    pub direction: Option<Open<Direction>>,
    /// `messengerType`: one of `sms`, `facebook`, `twitter`, `whatsapp` and 4 more.
    #[doc(alias = "messengerType")]
    pub messenger_type: Option<Open<MessengerType>>,
    /// `textBody`: `string`, required.
    #[doc(alias = "textBody")]
    pub text_body: Option<String>,
    /// `status`: one of `queued`, `sent`, `failed`, `received` and 5 more, required.
    pub status: Option<Open<Status>>,
    /// `media`: `array of MessageMedia`.
    pub media: Option<Vec<MessageMedia>>,
    /// `stickers`: `array of MessageSticker`.
    pub stickers: Option<Vec<MessageSticker>>,
    /// `normalizedMessage`: `ConversationNormalizedMessage`, read-only.
    #[doc(alias = "normalizedMessage")]
    pub normalized_message: Option<Box<ConversationNormalizedMessage>>,
    /// `normalizedReceipts`: `array of ConversationNormalizedMessage`, read-only.
    #[doc(alias = "normalizedReceipts")]
    pub normalized_receipts: Option<Vec<ConversationNormalizedMessage>>,
    /// `createdBy`: `User`.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<User>>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MessageData "MessageData" 17 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        provider_message_id: String = "providerMessageId" with_provider_message_id,
        timestamp: DateTime = "timestamp" with_timestamp required,
        from_address: String = "fromAddress" with_from_address,
        to_address: String = "toAddress" with_to_address,
        direction: Open<Direction> = "direction" with_direction,
        messenger_type: Open<MessengerType> = "messengerType" with_messenger_type,
        text_body: String = "textBody" with_text_body required,
        status: Open<Status> = "status" with_status required,
        media: Vec<MessageMedia> = "media" with_media,
        stickers: Vec<MessageSticker> = "stickers" with_stickers,
        normalized_message: Box<ConversationNormalizedMessage> = "normalizedMessage" with_normalized_message read_only,
        normalized_receipts: Vec<ConversationNormalizedMessage> = "normalizedReceipts" with_normalized_receipts read_only,
        created_by: Box<User> = "createdBy" with_created_by,
        conversation_id: String = "conversationId" with_conversation_id,
    )
    (
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `direction` of `MessageData`. Known values: `inbound`, `outbound`.
#[repr(u16)]
#[non_exhaustive]
pub enum Direction {
    Inbound,
    Outbound,
}

crate::runtime::values!(Direction {
    Inbound = "inbound",
    Outbound = "outbound",
});

/// The property `messengerType` of `MessageData`. Known values: `sms`, `facebook`, `twitter`, `whatsapp`, `webmessaging`, `instagram`, `open`, `apple`.
#[repr(u16)]
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

crate::runtime::values!(MessengerType {
    Sms = "sms",
    Facebook = "facebook",
    Twitter = "twitter",
    Whatsapp = "whatsapp",
    Webmessaging = "webmessaging",
    Instagram = "instagram",
    Open = "open",
    Apple = "apple",
});

/// The property `status` of `MessageData`. Known values: `queued`, `sent`, `failed`, `received`, `delivery-success`, `delivery-failed`, `read`, `removed`, `published`.
#[repr(u16)]
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

crate::runtime::values!(Status {
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
