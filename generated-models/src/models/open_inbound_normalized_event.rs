// @generated from the schema "OpenInboundNormalizedEvent"; changes made here are lost at the next generation

use crate::{OpenEvent, OpenInboundMessagingChannel};
use crate::runtime::Extra;

/// The schema `OpenInboundNormalizedEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OpenInboundNormalizedEvent {
    /// `channel`: `OpenInboundMessagingChannel`, required.
    pub channel: Option<Box<OpenInboundMessagingChannel>>,
    /// `events`: `array of OpenEvent`, required.
    pub events: Option<Vec<OpenEvent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OpenInboundNormalizedEvent "OpenInboundNormalizedEvent" 2 {
    (
        channel: Box<OpenInboundMessagingChannel> = "channel" with_channel required,
        events: Vec<OpenEvent> = "events" with_events required,
    )
});
