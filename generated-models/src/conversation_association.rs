// @generated from the schema "ConversationAssociation"; changes made here are lost at the next generation

/// The schema `ConversationAssociation`.
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

impl crate::runtime::Model for ConversationAssociation {
    const EMPTY: Self = Self {
        external_contact_id: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        communication_id: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationAssociation = &<ConversationAssociation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationAssociation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("externalContactId", "external_contact_id", 0),
            ("conversationId", "conversation_id", 1),
            ("communicationId", "communication_id", 1),
            ("mediaType", "media_type", 1),
        ],
        fields: &[
            &E.external_contact_id,
            &E.conversation_id,
            &E.communication_id,
            &E.media_type,
        ],
    }
};

crate::runtime::model!(ConversationAssociation);

crate::runtime::setters!(ConversationAssociation {
    with_external_contact_id: external_contact_id: ::std::string::String,
    with_conversation_id: conversation_id: ::std::string::String,
    with_communication_id: communication_id: ::std::string::String,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
});

/// The property `mediaType` of `ConversationAssociation`. Known values: `CALL`, `CALLBACK`, `CHAT`, `COBROWSE`, `EMAIL`, `MESSAGE`, `INTERNAL_MESSAGE`, `SOCIAL_EXPRESSION`, `VIDEO`, `SCREENSHARE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
