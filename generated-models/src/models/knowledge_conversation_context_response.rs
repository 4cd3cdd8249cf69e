// @generated from the schema "KnowledgeConversationContextResponse"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::{Extra, Open};

/// The schema `KnowledgeConversationContextResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeConversationContextResponse {
    /// `conversation`: `AddressableEntityRef`, required.
    pub conversation: Option<Box<AddressableEntityRef>>,
    /// `queue`: `AddressableEntityRef`.
    pub queue: Option<Box<AddressableEntityRef>>,
    /// `externalContact`: `AddressableEntityRef`.
    #[doc(alias = "externalContact")]
    pub external_contact: Option<Box<AddressableEntityRef>>,
    /// `mediaType`: one of `Unknown`, `Callback`, `Chat`, `Cobrowse` and 5 more.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeConversationContextResponse "KnowledgeConversationContextResponse" 4 {
    (
        conversation: Box<AddressableEntityRef> = "conversation" with_conversation required,
        queue: Box<AddressableEntityRef> = "queue" with_queue,
        external_contact: Box<AddressableEntityRef> = "externalContact" with_external_contact,
        media_type: Open<MediaType> = "mediaType" with_media_type,
    )
});

/// The property `mediaType` of `KnowledgeConversationContextResponse`. Known values: `Unknown`, `Callback`, `Chat`, `Cobrowse`, `Email`, `Message`, `Screenshare`, `Video`, `Voice`.
#[repr(u16)]
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

crate::runtime::values!(MediaType {
    Unknown = "Unknown",
    Callback = "Callback",
    Chat = "Chat",
    Cobrowse = "Cobrowse",
    Email = "Email",
    Message = "Message",
    Screenshare = "Screenshare",
    Video = "Video",
    Voice = "Voice",
});
