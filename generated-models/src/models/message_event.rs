// @generated from the schema "MessageEvent"; changes made here are lost at the next generation

use crate::{ContentReaction, EventCoBrowse, EventPresence, EventTyping, EventVideo};
use crate::runtime::{Extra, Open};

/// The schema `MessageEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessageEvent {
    /// `eventType`: one of `CoBrowse`, `Typing`, `Presence`, `Video` and `Reactions`, required.
    #[doc(alias = "eventType")]
    pub event_type: Option<Open<EventType>>,
    /// `coBrowse`: `EventCoBrowse`.
    #[doc(alias = "coBrowse")]
    pub co_browse: Option<Box<EventCoBrowse>>,
    /// `typing`: `EventTyping`.
    pub typing: Option<Box<EventTyping>>,
    /// `presence`: `EventPresence`.
    pub presence: Option<Box<EventPresence>>,
    /// `video`: `EventVideo`.
    pub video: Option<Box<EventVideo>>,
    /// `reactions`: `array of ContentReaction`.
    pub reactions: Option<Vec<ContentReaction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MessageEvent "MessageEvent" 6 {
    (
        event_type: Open<EventType> = "eventType" with_event_type required,
        co_browse: Box<EventCoBrowse> = "coBrowse" with_co_browse,
        typing: Box<EventTyping> = "typing" with_typing,
        presence: Box<EventPresence> = "presence" with_presence,
        video: Box<EventVideo> = "video" with_video,
        reactions: Vec<ContentReaction> = "reactions" with_reactions,
    )
});

/// The property `eventType` of `MessageEvent`. Known values: `CoBrowse`, `Typing`, `Presence`, `Video`, `Reactions`.
#[repr(u16)]
#[non_exhaustive]
pub enum EventType {
    CoBrowse,
    Typing,
    Presence,
    Video,
    Reactions,
}

crate::runtime::values!(EventType {
    CoBrowse = "CoBrowse",
    Typing = "Typing",
    Presence = "Presence",
    Video = "Video",
    Reactions = "Reactions",
});
