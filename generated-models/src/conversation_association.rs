// @generated from the schema "ConversationAssociation"; changes made here are lost at the next generation

/// The schema `ConversationAssociation`.
#[repr(C)]
pub struct ConversationAssociation {
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: ::std::option::Option<::std::string::String>,
    /// `conversationId`: `string`, required.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `communicationId`: `string`, required.
    #[doc(alias = "communicationId")]
    pub communication_id: ::std::option::Option<::std::string::String>,
    /// `mediaType`: `string`, required.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationAssociation "ConversationAssociation" 4 {
    (
        external_contact_id: ::std::string::String = "externalContactId" 0 with_external_contact_id,
        conversation_id: ::std::string::String = "conversationId" 1 with_conversation_id,
        communication_id: ::std::string::String = "communicationId" 1 with_communication_id,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 1 with_media_type,
    )
});

/// The property `mediaType` of `ConversationAssociation`. Known values: `CALL`, `CALLBACK`, `CHAT`, `COBROWSE`, `EMAIL`, `MESSAGE`, `INTERNAL_MESSAGE`, `SOCIAL_EXPRESSION`, `VIDEO`, `SCREENSHARE`.
#[non_exhaustive]
pub enum MediaType {
    Call,
    Callback,
    Chat,
    Cobrowse,
    Email,
    Message,
    InternalMessage,
    SocialExpression,
    Video,
    Screenshare,
}

crate::runtime::known!(MediaType);

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Call, "CALL"),
        (Self::Callback, "CALLBACK"),
        (Self::Chat, "CHAT"),
        (Self::Cobrowse, "COBROWSE"),
        (Self::Email, "EMAIL"),
        (Self::Message, "MESSAGE"),
        (Self::InternalMessage, "INTERNAL_MESSAGE"),
        (Self::SocialExpression, "SOCIAL_EXPRESSION"),
        (Self::Video, "VIDEO"),
        (Self::Screenshare, "SCREENSHARE"),
    ];
}
