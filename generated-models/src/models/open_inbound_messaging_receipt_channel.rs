// @generated from the schema "OpenInboundMessagingReceiptChannel"; changes made here are lost at the next generation

use crate::OpenMessagingToRecipient;
use crate::runtime::{DateTime, Extra};

/// The schema `OpenInboundMessagingReceiptChannel`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OpenInboundMessagingReceiptChannel {
    /// `to`: `OpenMessagingToRecipient`, required.
    pub to: Option<Box<OpenMessagingToRecipient>>,
    /// `time`: `string (date-time)`, required.
    pub time: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OpenInboundMessagingReceiptChannel "OpenInboundMessagingReceiptChannel" 2 {
    (
        to: Box<OpenMessagingToRecipient> = "to" with_to required,
        time: DateTime = "time" with_time required,
    )
});
