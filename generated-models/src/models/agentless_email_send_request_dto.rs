// @generated from the schema "AgentlessEmailSendRequestDto"; changes made here are lost at the next generation

use crate::EmailAddress;
use crate::runtime::{Extra, Open};

/// The schema `AgentlessEmailSendRequestDto`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentlessEmailSendRequestDto {
    /// `senderType`: one of `Outbound`, `Inbound` and `Integration`, required.
    #[doc(alias = "senderType")]
    pub sender_type: Option<Open<SenderType>>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
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
    /// `textBody`: `string`.
    #[doc(alias = "textBody")]
    pub text_body: Option<String>,
    /// `htmlBody`: `string`.
    #[doc(alias = "htmlBody")]
    pub html_body: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentlessEmailSendRequestDto "AgentlessEmailSendRequestDto" 8 {
    (
        sender_type: Open<SenderType> = "senderType" with_sender_type required,
        conversation_id: String = "conversationId" with_conversation_id,
        from_address: Box<EmailAddress> = "fromAddress" with_from_address required,
        to_addresses: Vec<EmailAddress> = "toAddresses" with_to_addresses required,
        reply_to_address: Box<EmailAddress> = "replyToAddress" with_reply_to_address,
        subject: String = "subject" with_subject,
        text_body: String = "textBody" with_text_body,
        html_body: String = "htmlBody" with_html_body,
    )
});

/// The property `senderType` of `AgentlessEmailSendRequestDto`. Known values: `Outbound`, `Inbound`, `Integration`.
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
