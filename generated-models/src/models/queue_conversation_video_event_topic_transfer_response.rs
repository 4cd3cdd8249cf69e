// @generated from the schema "QueueConversationVideoEventTopicTransferResponse"; changes made here are lost at the next generation

use crate::{
    QueueConversationVideoEventTopicTransferDestination,
    QueueConversationVideoEventTopicTransferInitiator,
    QueueConversationVideoEventTopicTransferModifedBy,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `QueueConversationVideoEventTopicTransferResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationVideoEventTopicTransferResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `state`: one of `pending`, `active`, `complete`, `canceled` and 3 more.
    pub state: Option<Open<State>>,
    /// `dateIssued`: `string (date-time)`.
    #[doc(alias = "dateIssued")]
    pub date_issued: Option<DateTime>,
    /// `initiator`: `QueueConversationVideoEventTopicTransferInitiator`.
    pub initiator: Option<Box<QueueConversationVideoEventTopicTransferInitiator>>,
    /// `modifiedBy`: `QueueConversationVideoEventTopicTransferModifedBy`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<QueueConversationVideoEventTopicTransferModifedBy>>,
    /// `destination`: `QueueConversationVideoEventTopicTransferDestination`.
    pub destination: Option<Box<QueueConversationVideoEventTopicTransferDestination>>,
    /// `transferType`: one of `attended` and `unattended`.
    #[doc(alias = "transferType")]
    pub transfer_type: Option<Open<TransferType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicTransferResponse "QueueConversationVideoEventTopicTransferResponse" 7 {
    (
        id: String = "id" with_id,
        state: Open<State> = "state" with_state,
        date_issued: DateTime = "dateIssued" with_date_issued,
        initiator: Box<QueueConversationVideoEventTopicTransferInitiator> = "initiator" with_initiator,
        modified_by: Box<QueueConversationVideoEventTopicTransferModifedBy> = "modifiedBy" with_modified_by,
        destination: Box<QueueConversationVideoEventTopicTransferDestination> = "destination" with_destination,
        transfer_type: Open<TransferType> = "transferType" with_transfer_type,
    )
});

/// The property `state` of `QueueConversationVideoEventTopicTransferResponse`. Known values: `pending`, `active`, `complete`, `canceled`, `failed`, `timeout`, `unknown`.
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
    Pending = "pending",
    Active = "active",
    Complete = "complete",
    Canceled = "canceled",
    Failed = "failed",
    Timeout = "timeout",
    Unknown = "unknown",
});

/// The property `transferType` of `QueueConversationVideoEventTopicTransferResponse`. Known values: `attended`, `unattended`.
#[repr(u16)]
#[non_exhaustive]
pub enum TransferType {
    Attended,
    Unattended,
}

crate::runtime::values!(TransferType {
    Attended = "attended",
    Unattended = "unattended",
});
