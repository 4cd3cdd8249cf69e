// @generated from the schema "KnowledgeConversationContextResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeConversationContextResponse`.
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

impl crate::runtime::Model for KnowledgeConversationContextResponse {
    const EMPTY: Self = Self {
        conversation: ::std::option::Option::None,
        queue: ::std::option::Option::None,
        external_contact: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeConversationContextResponse = &<KnowledgeConversationContextResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeConversationContextResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("conversation", "conversation", 1),
            ("queue", "queue", 0),
            ("externalContact", "external_contact", 0),
            ("mediaType", "media_type", 0),
        ],
        fields: &[&E.conversation, &E.queue, &E.external_contact, &E.media_type],
    }
};

crate::runtime::model!(KnowledgeConversationContextResponse);

crate::runtime::setters!(KnowledgeConversationContextResponse {
    with_conversation: conversation: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_queue: queue: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_external_contact: external_contact: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
});

/// The property `mediaType` of `KnowledgeConversationContextResponse`. Known values: `Unknown`, `Callback`, `Chat`, `Cobrowse`, `Email`, `Message`, `Screenshare`, `Video`, `Voice`.
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
