// @generated from the schema "AgentlessEmailSendRequestDto"; changes made here are lost at the next generation

/// The schema `AgentlessEmailSendRequestDto`.
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

impl crate::runtime::Model for AgentlessEmailSendRequestDto {
    const EMPTY: Self = Self {
        sender_type: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        from_address: ::std::option::Option::None,
        to_addresses: ::std::option::Option::None,
        reply_to_address: ::std::option::Option::None,
        subject: ::std::option::Option::None,
        text_body: ::std::option::Option::None,
        html_body: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentlessEmailSendRequestDto = &<AgentlessEmailSendRequestDto as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentlessEmailSendRequestDto",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("senderType", "sender_type", 1),
            ("conversationId", "conversation_id", 0),
            ("fromAddress", "from_address", 1),
            ("toAddresses", "to_addresses", 1),
            ("replyToAddress", "reply_to_address", 0),
            ("subject", "subject", 0),
            ("textBody", "text_body", 0),
            ("htmlBody", "html_body", 0),
        ],
        fields: &[
            &E.sender_type,
            &E.conversation_id,
            &E.from_address,
            &E.to_addresses,
            &E.reply_to_address,
            &E.subject,
            &E.text_body,
            &E.html_body,
        ],
    }
};

crate::runtime::model!(AgentlessEmailSendRequestDto);

crate::runtime::setters!(AgentlessEmailSendRequestDto {
    with_sender_type: sender_type: crate::runtime::Open<SenderType>,
    with_conversation_id: conversation_id: ::std::string::String,
    with_from_address: from_address: ::std::boxed::Box<crate::EmailAddress>,
    with_to_addresses: to_addresses: ::std::vec::Vec<crate::EmailAddress>,
    with_reply_to_address: reply_to_address: ::std::boxed::Box<crate::EmailAddress>,
    with_subject: subject: ::std::string::String,
    with_text_body: text_body: ::std::string::String,
    with_html_body: html_body: ::std::string::String,
});

/// The property `senderType` of `AgentlessEmailSendRequestDto`. Known values: `Outbound`, `Inbound`, `Integration`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SenderType {
    Outbound,
    Inbound,
    Integration,
}

impl crate::runtime::Enum for SenderType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Outbound, "Outbound"),
        (Self::Inbound, "Inbound"),
        (Self::Integration, "Integration"),
    ];
}
