// @generated from the schema "ConversationEventTopicTransferResponse"; changes made here are lost at the next generation

use crate::{
    ConversationEventTopicTransferDestination, ConversationEventTopicTransferInitiator,
    ConversationEventTopicTransferModifedBy,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ConversationEventTopicTransferResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEventTopicTransferResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `state`: one of `pending`, `active`, `complete`, `canceled` and 3 more.
    pub state: Option<Open<State>>,
    /// `dateIssued`: `string (date-time)`.
    #[doc(alias = "dateIssued")]
    pub date_issued: Option<DateTime>,
    /// `initiator`: `ConversationEventTopicTransferInitiator`.
    pub initiator: Option<Box<ConversationEventTopicTransferInitiator>>,
    /// `modifiedBy`: `ConversationEventTopicTransferModifedBy`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<ConversationEventTopicTransferModifedBy>>,
    /// `destination`: `ConversationEventTopicTransferDestination`.
    pub destination: Option<Box<ConversationEventTopicTransferDestination>>,
    /// `transferType`: one of `attended` and `unattended`.
    #[doc(alias = "transferType")]
    pub transfer_type: Option<Open<TransferType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationEventTopicTransferResponse "ConversationEventTopicTransferResponse" 7 {
    (
        id: String = "id" with_id,
        state: Open<State> = "state" with_state,
        date_issued: DateTime = "dateIssued" with_date_issued,
        initiator: Box<ConversationEventTopicTransferInitiator> = "initiator" with_initiator,
        modified_by: Box<ConversationEventTopicTransferModifedBy> = "modifiedBy" with_modified_by,
        destination: Box<ConversationEventTopicTransferDestination> = "destination" with_destination,
        transfer_type: Open<TransferType> = "transferType" with_transfer_type,
    )
});

/// The property `state` of `ConversationEventTopicTransferResponse`. Known values: `pending`, `active`, `complete`, `canceled`, `failed`, `timeout`, `unknown`.
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

/// The property `transferType` of `ConversationEventTopicTransferResponse`. Known values: `attended`, `unattended`.
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
