// @generated from the schema "OpenInboundMessagingChannel"; changes made here are lost at the next generation

use crate::OpenMessagingFromRecipient;
use crate::runtime::{DateTime, Extra};

/// The schema `OpenInboundMessagingChannel`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OpenInboundMessagingChannel {
    /// `from`: `OpenMessagingFromRecipient`, required.
    pub from: Option<Box<OpenMessagingFromRecipient>>,
    /// `time`: `string (date-time)`, required.
    pub time: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OpenInboundMessagingChannel "OpenInboundMessagingChannel" 2 {
    (
        from: Box<OpenMessagingFromRecipient> = "from" with_from required,
        time: DateTime = "time" with_time required,
    )
});
