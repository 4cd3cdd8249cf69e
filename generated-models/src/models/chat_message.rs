// @generated from the schema "ChatMessage"; changes made here are lost at the next generation

use crate::ChatMessageUser;
use crate::runtime::{Extra, Open};

/// The schema `ChatMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ChatMessage {
    /// `body`: `string`.
    pub body: Option<String>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `to`: `string`.
    pub to: Option<String>,
    /// `from`: `string`.
    pub from: Option<String>,
    /// `utc`: `string`.
    pub utc: Option<String>,
    /// `chat`: `string`.
    pub chat: Option<String>,
    /// `message`: `string`.
    pub message: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `bodyType`: one of `STANDARD`, `ACTIVITY`, `TYPING`, `NOTICE` and 3 more.
    #[doc(alias = "bodyType")]
    pub body_type: Option<Open<BodyType>>,
    /// `senderCommunicationId`: `string`.
    #[doc(alias = "senderCommunicationId")]
    pub sender_communication_id: Option<String>,
    /// `participantPurpose`: `string`.
    #[doc(alias = "participantPurpose")]
    pub participant_purpose: Option<String>,
    /// `user`: `ChatMessageUser`.
    pub user: Option<Box<ChatMessageUser>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ChatMessage "ChatMessage" 12 {
    (
        body: String = "body" with_body,
        id: String = "id" with_id,
        to: String = "to" with_to,
        from: String = "from" with_from,
        utc: String = "utc" with_utc,
        chat: String = "chat" with_chat,
        message: String = "message" with_message,
        r#type: String = "type" with_type,
        body_type: Open<BodyType> = "bodyType" with_body_type,
        sender_communication_id: String = "senderCommunicationId" with_sender_communication_id,
        participant_purpose: String = "participantPurpose" with_participant_purpose,
        user: Box<ChatMessageUser> = "user" with_user,
    )
});

/// The property `bodyType` of `ChatMessage`. Known values: `STANDARD`, `ACTIVITY`, `TYPING`, `NOTICE`, `MEMBERJOIN`, `MEMBERLEAVE`, `MEDIAREQUEST`.
#[repr(u16)]
#[non_exhaustive]
pub enum BodyType {
    Standard,
    Activity,
    Typing,
    Notice,
    Memberjoin,
    Memberleave,
    Mediarequest,
}

crate::runtime::values!(BodyType {
    Standard = "STANDARD",
    Activity = "ACTIVITY",
    Typing = "TYPING",
    Notice = "NOTICE",
    Memberjoin = "MEMBERJOIN",
    Memberleave = "MEMBERLEAVE",
    Mediarequest = "MEDIAREQUEST",
});
