// @generated from the schema "KnowledgeConversationContext"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `KnowledgeConversationContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeConversationContext {
    /// `conversationId`: `string`, required.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `mediaType`: one of `Unknown`, `Callback`, `Chat`, `Cobrowse` and 5 more.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeConversationContext "KnowledgeConversationContext" 4 {
    (
        conversation_id: String = "conversationId" with_conversation_id required,
        media_type: Open<MediaType> = "mediaType" with_media_type,
        queue_id: String = "queueId" with_queue_id,
        external_contact_id: String = "externalContactId" with_external_contact_id,
    )
});

/// The property `mediaType` of `KnowledgeConversationContext`. Known values: `Unknown`, `Callback`, `Chat`, `Cobrowse`, `Email`, `Message`, `Screenshare`, `Video`, `Voice`.
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
