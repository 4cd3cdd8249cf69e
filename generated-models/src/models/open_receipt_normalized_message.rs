// @generated from the schema "OpenReceiptNormalizedMessage"; changes made here are lost at the next generation

use crate::{ConversationReason, OpenMessagingChannel};
use crate::runtime::{Extra, Open};

/// The schema `OpenReceiptNormalizedMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OpenReceiptNormalizedMessage {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `channel`: `OpenMessagingChannel`, required.
    pub channel: Option<Box<OpenMessagingChannel>>,
    /// `type`: `Receipt`, the one known value, required.
    pub r#type: Option<Open<Type>>,
    /// `status`: one of `Sent`, `Delivered`, `Failed`, `Published` and `Removed`, required.
    pub status: Option<Open<Status>>,
    /// `reasons`: `array of ConversationReason`.
    pub reasons: Option<Vec<ConversationReason>>,
    /// `isFinalReceipt`: `boolean`.
    #[doc(alias = "isFinalReceipt")]
    pub is_final_receipt: Option<bool>,
    /// `direction`: one of `Inbound` and `Outbound`, required.
    pub direction: Option<Open<Direction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OpenReceiptNormalizedMessage "OpenReceiptNormalizedMessage" 7 {
    (
        id: String = "id" with_id required,
        channel: Box<OpenMessagingChannel> = "channel" with_channel required,
        r#type: Open<Type> = "type" with_type required,
        status: Open<Status> = "status" with_status required,
        reasons: Vec<ConversationReason> = "reasons" with_reasons,
        is_final_receipt: bool = "isFinalReceipt" with_is_final_receipt,
        direction: Open<Direction> = "direction" with_direction required,
    )
});

/// The property `type` of `OpenReceiptNormalizedMessage`. Known values: `Receipt`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Receipt,
}

crate::runtime::values!(Type {
    Receipt = "Receipt",
});

/// The property `status` of `OpenReceiptNormalizedMessage`. Known values: `Sent`, `Delivered`, `Failed`, `Published`, `Removed`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Sent,
    Delivered,
    Failed,
    Published,
    Removed,
}

crate::runtime::values!(Status {
    Sent = "Sent",
    Delivered = "Delivered",
    Failed = "Failed",
    Published = "Published",
    Removed = "Removed",
});

/// The property `direction` of `OpenReceiptNormalizedMessage`. Known values: `Inbound`, `Outbound`.
#[repr(u16)]
#[non_exhaustive]
pub enum Direction {
    Inbound,
    Outbound,
}

crate::runtime::values!(Direction {
    Inbound = "Inbound",
    Outbound = "Outbound",
});
