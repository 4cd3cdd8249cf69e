// @generated from the schema "WebMessagingEvent"; changes made here are lost at the next generation

use crate::{WebMessagingEventCoBrowse, WebMessagingEventPresence};
use crate::runtime::{Extra, Open};

/// The schema `WebMessagingEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebMessagingEvent {
    /// `eventType`: one of `CoBrowse` and `Presence`, required.
    #[doc(alias = "eventType")]
    pub event_type: Option<Open<EventType>>,
    /// `coBrowse`: `WebMessagingEventCoBrowse`.
    #[doc(alias = "coBrowse")]
    pub co_browse: Option<Box<WebMessagingEventCoBrowse>>,
    /// `presence`: `WebMessagingEventPresence`.
    pub presence: Option<Box<WebMessagingEventPresence>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebMessagingEvent "WebMessagingEvent" 3 {
    (
        event_type: Open<EventType> = "eventType" with_event_type required,
        co_browse: Box<WebMessagingEventCoBrowse> = "coBrowse" with_co_browse,
        presence: Box<WebMessagingEventPresence> = "presence" with_presence,
    )
});

/// The property `eventType` of `WebMessagingEvent`. Known values: `CoBrowse`, `Presence`.
#[repr(u16)]
#[non_exhaustive]
pub enum EventType {
    CoBrowse,
    Presence,
}

crate::runtime::values!(EventType {
    CoBrowse = "CoBrowse",
    Presence = "Presence",
});
