// @generated from the schema "OpenEventNormalizedMessage"; changes made here are lost at the next generation

use crate::{OpenMessageEvent, OpenMessagingChannel};
use crate::runtime::{Extra, Open};

/// The schema `OpenEventNormalizedMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OpenEventNormalizedMessage {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `channel`: `OpenMessagingChannel`, required.
    pub channel: Option<Box<OpenMessagingChannel>>,
    /// `type`: `Event`, the one known value, required.
    pub r#type: Option<Open<Type>>,
    /// `events`: `array of OpenMessageEvent`.
    pub events: Option<Vec<OpenMessageEvent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OpenEventNormalizedMessage "OpenEventNormalizedMessage" 4 {
    (
        id: String = "id" with_id,
        channel: Box<OpenMessagingChannel> = "channel" with_channel required,
        r#type: Open<Type> = "type" with_type required,
        events: Vec<OpenMessageEvent> = "events" with_events,
    )
});

/// The property `type` of `OpenEventNormalizedMessage`. Known values: `Event`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Event,
}

crate::runtime::values!(Type {
    Event = "Event",
});
