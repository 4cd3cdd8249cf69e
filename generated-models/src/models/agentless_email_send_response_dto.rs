// @generated from the schema "AgentlessEmailSendResponseDto"; changes made here are lost at the next generation

use crate::EmailAddress;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `AgentlessEmailSendResponseDto`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentlessEmailSendResponseDto {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `conversationId`: `string`, required.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `senderType`: one of `Outbound`, `Inbound` and `Integration`, required.
    #[doc(alias = "senderType")]
    pub sender_type: Option<Open<SenderType>>,
    /// `fromAddress`: `EmailAddress`, required.
    #[doc(alias = "fromAddress")]
    pub from_address: Option<Box<EmailAddress>>,
    /// `toAddresses`: `array of EmailAddress`, required.
    #[doc(alias = "toAddresses")]
    pub to_addresses: Option<Vec<EmailAddress>>,
    /// `replyToAddress`: `EmailAddress`.
    #[doc(alias = "replyToAddress")]
    pub reply_to_address: Option<Box<EmailAddress>>,
    /// `subject`: `string`.
    pub subject: Option<String>,
    /// `dateCreated`: `string (date-time)`, required.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentlessEmailSendResponseDto "AgentlessEmailSendResponseDto" 9 {
    (
        id: String = "id" with_id read_only,
        conversation_id: String = "conversationId" with_conversation_id required,
        sender_type: Open<SenderType> = "senderType" with_sender_type required,
        from_address: Box<EmailAddress> = "fromAddress" with_from_address required,
        to_addresses: Vec<EmailAddress> = "toAddresses" with_to_addresses required,
        reply_to_address: Box<EmailAddress> = "replyToAddress" with_reply_to_address,
        subject: String = "subject" with_subject,
        date_created: DateTime = "dateCreated" with_date_created required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `senderType` of `AgentlessEmailSendResponseDto`. Known values: `Outbound`, `Inbound`, `Integration`.
#[repr(u16)]
#[non_exhaustive]
pub enum SenderType {
    Outbound,
    Inbound,
    Integration,
}

crate::runtime::values!(SenderType {
    Outbound = "Outbound",
    Inbound = "Inbound",
    Integration = "Integration",
});
