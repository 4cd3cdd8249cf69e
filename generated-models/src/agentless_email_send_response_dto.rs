// @generated from the schema "AgentlessEmailSendResponseDto"; changes made here are lost at the next generation

/// The schema `AgentlessEmailSendResponseDto`.
#[repr(C)]
pub struct AgentlessEmailSendResponseDto {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `conversationId`: `string`, required.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `senderType`: `string`, required.
    #[doc(alias = "senderType")]
    pub sender_type: ::std::option::Option<crate::runtime::Open<SenderType>>,
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
    /// `dateCreated`: `string (date-time)`, required.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentlessEmailSendResponseDto "AgentlessEmailSendResponseDto" 9 {
    (
        id: ::std::string::String = "id" 2 with_id,
        conversation_id: ::std::string::String = "conversationId" 1 with_conversation_id,
        sender_type: crate::runtime::Open<SenderType> = "senderType" 1 with_sender_type,
        from_address: ::std::boxed::Box<crate::EmailAddress> = "fromAddress" 1 with_from_address,
        to_addresses: ::std::vec::Vec<crate::EmailAddress> = "toAddresses" 1 with_to_addresses,
        reply_to_address: ::std::boxed::Box<crate::EmailAddress> = "replyToAddress" 0 with_reply_to_address,
        subject: ::std::string::String = "subject" 0 with_subject,
        date_created: crate::runtime::DateTime = "dateCreated" 1 with_date_created,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `senderType` of `AgentlessEmailSendResponseDto`. Known values: `Outbound`, `Inbound`, `Integration`.
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
