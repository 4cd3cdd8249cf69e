// @generated from the schema "ConversationMessageEvent"; changes made here are lost at the next generation

use crate::{
    ConversationEventCoBrowse, ConversationEventPresence, ConversationEventTyping,
    ConversationEventVideo,
};
use crate::runtime::{Extra, Open};

/// The schema `ConversationMessageEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationMessageEvent {
    /// `eventType`: one of `CoBrowse`, `Typing`, `Presence`, `Video` and `Unknown`, required.
    #[doc(alias = "eventType")]
    pub event_type: Option<Open<EventType>>,
    /// `coBrowse`: `ConversationEventCoBrowse`.
    #[doc(alias = "coBrowse")]
    pub co_browse: Option<Box<ConversationEventCoBrowse>>,
    /// `typing`: `ConversationEventTyping`.
    pub typing: Option<Box<ConversationEventTyping>>,
    /// `presence`: `ConversationEventPresence`.
    pub presence: Option<Box<ConversationEventPresence>>,
    /// `video`: `ConversationEventVideo`.
    pub video: Option<Box<ConversationEventVideo>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationMessageEvent "ConversationMessageEvent" 5 {
    (
        event_type: Open<EventType> = "eventType" with_event_type required,
        co_browse: Box<ConversationEventCoBrowse> = "coBrowse" with_co_browse,
        typing: Box<ConversationEventTyping> = "typing" with_typing,
        presence: Box<ConversationEventPresence> = "presence" with_presence,
        video: Box<ConversationEventVideo> = "video" with_video,
    )
});

/// The property `eventType` of `ConversationMessageEvent`. Known values: `CoBrowse`, `Typing`, `Presence`, `Video`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum EventType {
    CoBrowse,
    Typing,
    Presence,
    Video,
    Unknown,
}

crate::runtime::values!(EventType {
    CoBrowse = "CoBrowse",
    Typing = "Typing",
    Presence = "Presence",
    Video = "Video",
    Unknown = "Unknown",
});
