// @generated from the schema "KnowledgeConversationContext"; changes made here are lost at the next generation

/// The schema `KnowledgeConversationContext`.
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

impl crate::runtime::Model for KnowledgeConversationContext {
    const EMPTY: Self = Self {
        conversation_id: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        queue_id: ::std::option::Option::None,
        external_contact_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeConversationContext = &<KnowledgeConversationContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeConversationContext",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("conversationId", "conversation_id", 1),
            ("mediaType", "media_type", 0),
            ("queueId", "queue_id", 0),
            ("externalContactId", "external_contact_id", 0),
        ],
        fields: &[&E.conversation_id, &E.media_type, &E.queue_id, &E.external_contact_id],
    }
};

crate::runtime::model!(KnowledgeConversationContext);

crate::runtime::setters!(KnowledgeConversationContext {
    with_conversation_id: conversation_id: ::std::string::String,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_queue_id: queue_id: ::std::string::String,
    with_external_contact_id: external_contact_id: ::std::string::String,
});

/// The property `mediaType` of `KnowledgeConversationContext`. Known values: `Unknown`, `Callback`, `Chat`, `Cobrowse`, `Email`, `Message`, `Screenshare`, `Video`, `Voice`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
