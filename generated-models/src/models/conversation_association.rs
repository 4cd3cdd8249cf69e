// @generated from the schema "ConversationAssociation"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ConversationAssociation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationAssociation {
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: Option<String>,
    /// `conversationId`: `string`, required.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `communicationId`: `string`, required.
    #[doc(alias = "communicationId")]
    pub communication_id: Option<String>,
    /// `mediaType`: one of `CALL`, `CALLBACK`, `CHAT`, `COBROWSE` and 6 more, required.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationAssociation "ConversationAssociation" 4 {
    (
        external_contact_id: String = "externalContactId" with_external_contact_id,
        conversation_id: String = "conversationId" with_conversation_id required,
        communication_id: String = "communicationId" with_communication_id required,
        media_type: Open<MediaType> = "mediaType" with_media_type required,
    )
});

/// The property `mediaType` of `ConversationAssociation`. Known values: `CALL`, `CALLBACK`, `CHAT`, `COBROWSE`, `EMAIL`, `MESSAGE`, `INTERNAL_MESSAGE`, `SOCIAL_EXPRESSION`, `VIDEO`, `SCREENSHARE`.
#[repr(u16)]
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

crate::runtime::values!(MediaType {
    Call = "CALL",
    Callback = "CALLBACK",
    Chat = "CHAT",
    Cobrowse = "COBROWSE",
    Email = "EMAIL",
    Message = "MESSAGE",
    InternalMessage = "INTERNAL_MESSAGE",
    SocialExpression = "SOCIAL_EXPRESSION",
    Video = "VIDEO",
    Screenshare = "SCREENSHARE",
});
