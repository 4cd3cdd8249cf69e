// @generated from the schema "ChatMessage"; changes made here are lost at the next generation

/// The schema `ChatMessage`.
#[repr(C)]
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

crate::runtime::model!(ChatMessage "ChatMessage" 12 {
    (
        body: ::std::string::String = "body" 0 with_body,
        id: ::std::string::String = "id" 0 with_id,
        to: ::std::string::String = "to" 0 with_to,
        from: ::std::string::String = "from" 0 with_from,
        utc: ::std::string::String = "utc" 0 with_utc,
        chat: ::std::string::String = "chat" 0 with_chat,
        message: ::std::string::String = "message" 0 with_message,
        r#type: ::std::string::String = "type" 0 with_type,
        body_type: crate::runtime::Open<BodyType> = "bodyType" 0 with_body_type,
        sender_communication_id: ::std::string::String = "senderCommunicationId" 0 with_sender_communication_id,
        participant_purpose: ::std::string::String = "participantPurpose" 0 with_participant_purpose,
        user: ::std::boxed::Box<crate::ChatMessageUser> = "user" 0 with_user,
    )
});

/// The property `bodyType` of `ChatMessage`. Known values: `STANDARD`, `ACTIVITY`, `TYPING`, `NOTICE`, `MEMBERJOIN`, `MEMBERLEAVE`, `MEDIAREQUEST`.
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

crate::runtime::known!(BodyType);

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
