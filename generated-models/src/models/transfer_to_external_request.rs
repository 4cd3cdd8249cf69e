// @generated from the schema "TransferToExternalRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `TransferToExternalRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TransferToExternalRequest {
    /// `transferType`: one of `Attended` and `Unattended`.
    #[doc(alias = "transferType")]
    pub transfer_type: Option<Open<TransferType>>,
    /// `keepInternalMessageAlive`: `boolean`.
    #[doc(alias = "keepInternalMessageAlive")]
    pub keep_internal_message_alive: Option<bool>,
    /// `address`: `string`.
    pub address: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TransferToExternalRequest "TransferToExternalRequest" 3 {
    (
        transfer_type: Open<TransferType> = "transferType" with_transfer_type,
        keep_internal_message_alive: bool = "keepInternalMessageAlive" with_keep_internal_message_alive,
        address: String = "address" with_address,
    )
});

/// The property `transferType` of `TransferToExternalRequest`. Known values: `Attended`, `Unattended`.
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
