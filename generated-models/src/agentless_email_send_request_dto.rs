// @generated from the schema "AgentlessEmailSendRequestDto"; changes made here are lost at the next generation

/// The schema `AgentlessEmailSendRequestDto`.
#[repr(C)]
pub struct AgentlessEmailSendRequestDto {
    /// `senderType`: `string`, required.
    #[doc(alias = "senderType")]
    pub sender_type: ::std::option::Option<crate::runtime::Open<SenderType>>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `fromAddress`: `EmailAddress`, required.
    #[doc(alias = "fromAddress")]
    pub from_address: ::std::option::Option<::std::boxed::Box<crate::EmailAddress>>,
    /// `toAddresses`: `array of EmailAddress`, required.
    #[doc(alias = "toAddresses")]
    pub to_addresses: ::std::option::Option<::std::vec::Vec<crate::EmailAddress>>,
    /// `replyToAddress`: `EmailAddress`.
    #[doc(alias = "replyToAddress")]
    pub reply_to_address: ::std::option::Option<::std::boxed::Box<crate::EmailAddress>>,
    /// `subject`: `string`.
    pub subject: ::std::option::Option<::std::string::String>,
    /// `textBody`: `string`.
    #[doc(alias = "textBody")]
    pub text_body: ::std::option::Option<::std::string::String>,
    /// `htmlBody`: `string`.
    #[doc(alias = "htmlBody")]
    pub html_body: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentlessEmailSendRequestDto "AgentlessEmailSendRequestDto" 8 {
    (
        sender_type: crate::runtime::Open<SenderType> = "senderType" 1 with_sender_type,
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        from_address: ::std::boxed::Box<crate::EmailAddress> = "fromAddress" 1 with_from_address,
        to_addresses: ::std::vec::Vec<crate::EmailAddress> = "toAddresses" 1 with_to_addresses,
        reply_to_address: ::std::boxed::Box<crate::EmailAddress> = "replyToAddress" 0 with_reply_to_address,
        subject: ::std::string::String = "subject" 0 with_subject,
        text_body: ::std::string::String = "textBody" 0 with_text_body,
        html_body: ::std::string::String = "htmlBody" 0 with_html_body,
    )
});

/// The property `senderType` of `AgentlessEmailSendRequestDto`. Known values: `Outbound`, `Inbound`, `Integration`.
#[non_exhaustive]
pub enum SenderType {
    Outbound,
    Inbound,
    Integration,
}

crate::runtime::known!(SenderType);

impl crate::runtime::Enum for SenderType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Outbound, "Outbound"),
        (Self::Inbound, "Inbound"),
        (Self::Integration, "Integration"),
    ];
}
