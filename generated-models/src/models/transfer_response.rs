// @generated from the schema "TransferResponse"; changes made here are lost at the next generation

use crate::{TransferDestination, TransferInitiator, TransferResponseModifiedBy};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `TransferResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TransferResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `state`: one of `Pending`, `Active`, `Complete`, `Canceled` and 3 more.
    pub state: Option<Open<State>>,
    /// `dateIssued`: `string (date-time)`.
    #[doc(alias = "dateIssued")]
    pub date_issued: Option<DateTime>,
    /// `initiator`: `TransferInitiator`.
    pub initiator: Option<Box<TransferInitiator>>,
    /// `modifiedBy`: `TransferResponseModifiedBy`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<TransferResponseModifiedBy>>,
    /// `destination`: `TransferDestination`.
    pub destination: Option<Box<TransferDestination>>,
    /// `transferType`: one of `Attended` and `Unattended`.
    #[doc(alias = "transferType")]
    pub transfer_type: Option<Open<TransferType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TransferResponse "TransferResponse" 7 {
    (
        id: String = "id" with_id,
        state: Open<State> = "state" with_state,
        date_issued: DateTime = "dateIssued" with_date_issued,
        initiator: Box<TransferInitiator> = "initiator" with_initiator,
        modified_by: Box<TransferResponseModifiedBy> = "modifiedBy" with_modified_by,
        destination: Box<TransferDestination> = "destination" with_destination,
        transfer_type: Open<TransferType> = "transferType" with_transfer_type,
    )
});

/// The property `state` of `TransferResponse`. Known values: `Pending`, `Active`, `Complete`, `Canceled`, `Failed`, `Timeout`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Pending,
    Active,
    Complete,
    Canceled,
    Failed,
    Timeout,
    Unknown,
}

crate::runtime::values!(State {
    Pending = "Pending",
    Active = "Active",
    Complete = "Complete",
    Canceled = "Canceled",
    Failed = "Failed",
    Timeout = "Timeout",
    Unknown = "Unknown",
});

/// The property `transferType` of `TransferResponse`. Known values: `Attended`, `Unattended`.
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
