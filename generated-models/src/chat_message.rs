// @generated from the schema "ChatMessage"; changes made here are lost at the next generation

/// The schema `ChatMessage`.
pub struct ChatMessage {
    /// `body`: `string`.
    pub body: ::std::option::Option<::std::string::String>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `to`: `string`.
    pub to: ::std::option::Option<::std::string::String>,
    /// `from`: `string`.
    pub from: ::std::option::Option<::std::string::String>,
    /// `utc`: `string`.
    pub utc: ::std::option::Option<::std::string::String>,
    /// `chat`: `string`.
    pub chat: ::std::option::Option<::std::string::String>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `bodyType`: `string`.
    #[doc(alias = "bodyType")]
    pub body_type: ::std::option::Option<crate::runtime::Open<BodyType>>,
    /// `senderCommunicationId`: `string`.
    #[doc(alias = "senderCommunicationId")]
    pub sender_communication_id: ::std::option::Option<::std::string::String>,
    /// `participantPurpose`: `string`.
    #[doc(alias = "participantPurpose")]
    pub participant_purpose: ::std::option::Option<::std::string::String>,
    /// `user`: `ChatMessageUser`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::ChatMessageUser>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ChatMessage {
    const EMPTY: Self = Self {
        body: ::std::option::Option::None,
        id: ::std::option::Option::None,
        to: ::std::option::Option::None,
        from: ::std::option::Option::None,
        utc: ::std::option::Option::None,
        chat: ::std::option::Option::None,
        message: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        body_type: ::std::option::Option::None,
        sender_communication_id: ::std::option::Option::None,
        participant_purpose: ::std::option::Option::None,
        user: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ChatMessage = &<ChatMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ChatMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("body", "body", 0),
            ("id", "id", 0),
            ("to", "to", 0),
            ("from", "from", 0),
            ("utc", "utc", 0),
            ("chat", "chat", 0),
            ("message", "message", 0),
            ("type", "type", 0),
            ("bodyType", "body_type", 0),
            ("senderCommunicationId", "sender_communication_id", 0),
            ("participantPurpose", "participant_purpose", 0),
            ("user", "user", 0),
        ],
        fields: &[
            &E.body,
            &E.id,
            &E.to,
            &E.from,
            &E.utc,
            &E.chat,
            &E.message,
            &E.r#type,
            &E.body_type,
            &E.sender_communication_id,
            &E.participant_purpose,
            &E.user,
        ],
    }
};

crate::runtime::model!(ChatMessage);

crate::runtime::setters!(ChatMessage {
    with_body: body: ::std::string::String,
    with_id: id: ::std::string::String,
    with_to: to: ::std::string::String,
    with_from: from: ::std::string::String,
    with_utc: utc: ::std::string::String,
    with_chat: chat: ::std::string::String,
    with_message: message: ::std::string::String,
    with_type: r#type: ::std::string::String,
    with_body_type: body_type: crate::runtime::Open<BodyType>,
    with_sender_communication_id: sender_communication_id: ::std::string::String,
    with_participant_purpose: participant_purpose: ::std::string::String,
    with_user: user: ::std::boxed::Box<crate::ChatMessageUser>,
});

/// The property `bodyType` of `ChatMessage`. Known values: `STANDARD`, `ACTIVITY`, `TYPING`, `NOTICE`, `MEMBERJOIN`, `MEMBERLEAVE`, `MEDIAREQUEST`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

impl crate::runtime::Enum for BodyType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Standard, "STANDARD"),
        (Self::Activity, "ACTIVITY"),
        (Self::Typing, "TYPING"),
        (Self::Notice, "NOTICE"),
        (Self::Memberjoin, "MEMBERJOIN"),
        (Self::Memberleave, "MEMBERLEAVE"),
        (Self::Mediarequest, "MEDIAREQUEST"),
    ];
}
