// @generated from the schema "OpenEvent"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `OpenEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OpenEvent {
    /// `eventType`: `Typing`, the one known value, required.
    #[doc(alias = "eventType")]
    pub event_type: Option<Open<EventType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OpenEvent "OpenEvent" 1 {
    (
        event_type: Open<EventType> = "eventType" with_event_type required,
    )
});

/// The property `eventType` of `OpenEvent`. Known values: `Typing`.
#[repr(u16)]
#[non_exhaustive]
pub enum EventType {
    Typing,
}

crate::runtime::values!(EventType {
    Typing = "Typing",
});
