// @generated from the schema "TransferToQueueRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `TransferToQueueRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TransferToQueueRequest {
    /// `transferType`: one of `Attended` and `Unattended`.
    #[doc(alias = "transferType")]
    pub transfer_type: Option<Open<TransferType>>,
    /// `keepInternalMessageAlive`: `boolean`.
    #[doc(alias = "keepInternalMessageAlive")]
    pub keep_internal_message_alive: Option<bool>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `queueName`: `string`.
    #[doc(alias = "queueName")]
    pub queue_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TransferToQueueRequest "TransferToQueueRequest" 4 {
    (
        transfer_type: Open<TransferType> = "transferType" with_transfer_type,
        keep_internal_message_alive: bool = "keepInternalMessageAlive" with_keep_internal_message_alive,
        queue_id: String = "queueId" with_queue_id,
        queue_name: String = "queueName" with_queue_name,
    )
});

/// The property `transferType` of `TransferToQueueRequest`. Known values: `Attended`, `Unattended`.
#[repr(u16)]
#[non_exhaustive]
pub enum TransferType {
    Attended,
    Unattended,
}

crate::runtime::values!(TransferType {
    Attended = "Attended",
    Unattended = "Unattended",
});
