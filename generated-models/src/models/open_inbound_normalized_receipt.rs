// @generated from the schema "OpenInboundNormalizedReceipt"; changes made here are lost at the next generation

use crate::{ConversationReason, OpenInboundMessagingReceiptChannel};
use crate::runtime::{Extra, Open};

/// The schema `OpenInboundNormalizedReceipt`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OpenInboundNormalizedReceipt {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `channel`: `OpenInboundMessagingReceiptChannel`, required.
    pub channel: Option<Box<OpenInboundMessagingReceiptChannel>>,
    /// `status`: one of `Sent`, `Delivered`, `Failed`, `Published` and `Removed`, required.
    pub status: Option<Open<Status>>,
    /// `reasons`: `array of ConversationReason`.
    pub reasons: Option<Vec<ConversationReason>>,
    /// `isFinalReceipt`: `boolean`.
    #[doc(alias = "isFinalReceipt")]
    pub is_final_receipt: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OpenInboundNormalizedReceipt "OpenInboundNormalizedReceipt" 5 {
    (
        id: String = "id" with_id required,
        channel: Box<OpenInboundMessagingReceiptChannel> = "channel" with_channel required,
        status: Open<Status> = "status" with_status required,
        reasons: Vec<ConversationReason> = "reasons" with_reasons,
        is_final_receipt: bool = "isFinalReceipt" with_is_final_receipt,
    )
});

/// The property `status` of `OpenInboundNormalizedReceipt`. Known values: `Sent`, `Delivered`, `Failed`, `Published`, `Removed`.
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
