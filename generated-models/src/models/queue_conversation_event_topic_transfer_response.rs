// @generated from the schema "QueueConversationEventTopicTransferResponse"; changes made here are lost at the next generation

use crate::{
    QueueConversationEventTopicTransferDestination,
    QueueConversationEventTopicTransferInitiator,
    QueueConversationEventTopicTransferModifedBy,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `QueueConversationEventTopicTransferResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationEventTopicTransferResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `state`: one of `pending`, `active`, `complete`, `canceled` and 3 more.
    pub state: Option<Open<State>>,
    /// `dateIssued`: `string (date-time)`.
    #[doc(alias = "dateIssued")]
    pub date_issued: Option<DateTime>,
    /// `initiator`: `QueueConversationEventTopicTransferInitiator`.
    pub initiator: Option<Box<QueueConversationEventTopicTransferInitiator>>,
    /// `modifiedBy`: `QueueConversationEventTopicTransferModifedBy`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<QueueConversationEventTopicTransferModifedBy>>,
    /// `destination`: `QueueConversationEventTopicTransferDestination`.
    pub destination: Option<Box<QueueConversationEventTopicTransferDestination>>,
    /// `transferType`: one of `attended` and `unattended`.
    #[doc(alias = "transferType")]
    pub transfer_type: Option<Open<TransferType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationEventTopicTransferResponse "QueueConversationEventTopicTransferResponse" 7 {
    (
        id: String = "id" with_id,
        state: Open<State> = "state" with_state,
        date_issued: DateTime = "dateIssued" with_date_issued,
        initiator: Box<QueueConversationEventTopicTransferInitiator> = "initiator" with_initiator,
        modified_by: Box<QueueConversationEventTopicTransferModifedBy> = "modifiedBy" with_modified_by,
        destination: Box<QueueConversationEventTopicTransferDestination> = "destination" with_destination,
        transfer_type: Open<TransferType> = "transferType" with_transfer_type,
    )
});

/// The property `state` of `QueueConversationEventTopicTransferResponse`. Known values: `pending`, `active`, `complete`, `canceled`, `failed`, `timeout`, `unknown`.
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

/// The property `transferType` of `QueueConversationEventTopicTransferResponse`. Known values: `attended`, `unattended`.
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
