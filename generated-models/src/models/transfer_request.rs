// @generated from the schema "TransferRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `TransferRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TransferRequest {
    /// `transferType`: one of `Attended` and `Unattended`.
    #[doc(alias = "transferType")]
    pub transfer_type: Option<Open<TransferType>>,
    /// `keepInternalMessageAlive`: `boolean`.
    #[doc(alias = "keepInternalMessageAlive")]
    pub keep_internal_message_alive: Option<bool>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `address`: `string`.
    pub address: Option<String>,
    /// `userName`: `string`.
    #[doc(alias = "userName")]
    pub user_name: Option<String>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `voicemail`: `boolean`.
    pub voicemail: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TransferRequest "TransferRequest" 7 {
    (
        transfer_type: Open<TransferType> = "transferType" with_transfer_type,
        keep_internal_message_alive: bool = "keepInternalMessageAlive" with_keep_internal_message_alive,
        user_id: String = "userId" with_user_id,
        address: String = "address" with_address,
        user_name: String = "userName" with_user_name,
        queue_id: String = "queueId" with_queue_id,
        voicemail: bool = "voicemail" with_voicemail,
    )
});

/// The property `transferType` of `TransferRequest`. Known values: `Attended`, `Unattended`.
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
