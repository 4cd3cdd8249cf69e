// @generated from the schema "KnowledgeConversationContext"; changes made here are lost at the next generation

/// The schema `KnowledgeConversationContext`.
#[repr(C)]
pub struct KnowledgeConversationContext {
    /// `conversationId`: `string`, required.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeConversationContext "KnowledgeConversationContext" 4 {
    (
        conversation_id: ::std::string::String = "conversationId" 1 with_conversation_id,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
        queue_id: ::std::string::String = "queueId" 0 with_queue_id,
        external_contact_id: ::std::string::String = "externalContactId" 0 with_external_contact_id,
    )
});

/// The property `mediaType` of `KnowledgeConversationContext`. Known values: `Unknown`, `Callback`, `Chat`, `Cobrowse`, `Email`, `Message`, `Screenshare`, `Video`, `Voice`.
#[non_exhaustive]
pub enum MediaType {
    Unknown,
    Callback,
    Chat,
    Cobrowse,
    Email,
    Message,
    Screenshare,
    Video,
    Voice,
}

crate::runtime::known!(MediaType);

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Callback, "Callback"),
        (Self::Chat, "Chat"),
        (Self::Cobrowse, "Cobrowse"),
        (Self::Email, "Email"),
        (Self::Message, "Message"),
        (Self::Screenshare, "Screenshare"),
        (Self::Video, "Video"),
        (Self::Voice, "Voice"),
    ];
}
