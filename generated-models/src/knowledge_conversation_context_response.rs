// @generated from the schema "KnowledgeConversationContextResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeConversationContextResponse`.
#[repr(C)]
pub struct KnowledgeConversationContextResponse {
    /// `conversation`: `AddressableEntityRef`, required.
    pub conversation: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `queue`: `AddressableEntityRef`.
    pub queue: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `externalContact`: `AddressableEntityRef`.
    #[doc(alias = "externalContact")]
    pub external_contact: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeConversationContextResponse "KnowledgeConversationContextResponse" 4 {
    (
        conversation: ::std::boxed::Box<crate::AddressableEntityRef> = "conversation" 1 with_conversation,
        queue: ::std::boxed::Box<crate::AddressableEntityRef> = "queue" 0 with_queue,
        external_contact: ::std::boxed::Box<crate::AddressableEntityRef> = "externalContact" 0 with_external_contact,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
    )
});

/// The property `mediaType` of `KnowledgeConversationContextResponse`. Known values: `Unknown`, `Callback`, `Chat`, `Cobrowse`, `Email`, `Message`, `Screenshare`, `Video`, `Voice`.
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
