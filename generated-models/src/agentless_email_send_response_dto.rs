// @generated from the schema "AgentlessEmailSendResponseDto"; changes made here are lost at the next generation

/// The schema `AgentlessEmailSendResponseDto`.
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

impl crate::runtime::Model for AgentlessEmailSendResponseDto {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        sender_type: ::std::option::Option::None,
        from_address: ::std::option::Option::None,
        to_addresses: ::std::option::Option::None,
        reply_to_address: ::std::option::Option::None,
        subject: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentlessEmailSendResponseDto = &<AgentlessEmailSendResponseDto as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentlessEmailSendResponseDto",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("conversationId", "conversation_id", 1),
            ("senderType", "sender_type", 1),
            ("fromAddress", "from_address", 1),
            ("toAddresses", "to_addresses", 1),
            ("replyToAddress", "reply_to_address", 0),
            ("subject", "subject", 0),
            ("dateCreated", "date_created", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.conversation_id,
            &E.sender_type,
            &E.from_address,
            &E.to_addresses,
            &E.reply_to_address,
            &E.subject,
            &E.date_created,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(AgentlessEmailSendResponseDto);

crate::runtime::setters!(AgentlessEmailSendResponseDto {
    with_id: id: ::std::string::String,
    with_conversation_id: conversation_id: ::std::string::String,
    with_sender_type: sender_type: crate::runtime::Open<SenderType>,
    with_from_address: from_address: ::std::boxed::Box<crate::EmailAddress>,
    with_to_addresses: to_addresses: ::std::vec::Vec<crate::EmailAddress>,
    with_reply_to_address: reply_to_address: ::std::boxed::Box<crate::EmailAddress>,
    with_subject: subject: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `senderType` of `AgentlessEmailSendResponseDto`. Known values: `Outbound`, `Inbound`, `Integration`.
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
