// @generated from the schema "QueueConversationSocialExpressionEventTopicTransferResponse"; changes made here are lost at the next generation

use crate::{
    QueueConversationSocialExpressionEventTopicTransferDestination,
    QueueConversationSocialExpressionEventTopicTransferInitiator,
    QueueConversationSocialExpressionEventTopicTransferModifedBy,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `QueueConversationSocialExpressionEventTopicTransferResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationSocialExpressionEventTopicTransferResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `state`: one of `pending`, `active`, `complete`, `canceled` and 3 more.
    pub state: Option<Open<State>>,
    /// `dateIssued`: `string (date-time)`.
    #[doc(alias = "dateIssued")]
    pub date_issued: Option<DateTime>,
    /// `initiator`: `QueueConversationSocialExpressionEventTopicTransferInitiator`.
    pub initiator: Option<
        Box<QueueConversationSocialExpressionEventTopicTransferInitiator>,
    >,
    /// `modifiedBy`: `QueueConversationSocialExpressionEventTopicTransferModifedBy`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<
        Box<QueueConversationSocialExpressionEventTopicTransferModifedBy>,
    >,
    /// `destination`: `QueueConversationSocialExpressionEventTopicTransferDestination`.
    pub destination: Option<
        Box<QueueConversationSocialExpressionEventTopicTransferDestination>,
    >,
    /// `transferType`: one of `attended` and `unattended`.
    #[doc(alias = "transferType")]
    pub transfer_type: Option<Open<TransferType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationSocialExpressionEventTopicTransferResponse "QueueConversationSocialExpressionEventTopicTransferResponse" 7 {
    (
        id: String = "id" with_id,
        state: Open<State> = "state" with_state,
        date_issued: DateTime = "dateIssued" with_date_issued,
        initiator: Box<QueueConversationSocialExpressionEventTopicTransferInitiator> = "initiator" with_initiator,
        modified_by: Box<QueueConversationSocialExpressionEventTopicTransferModifedBy> = "modifiedBy" with_modified_by,
        destination: Box<QueueConversationSocialExpressionEventTopicTransferDestination> = "destination" with_destination,
        transfer_type: Open<TransferType> = "transferType" with_transfer_type,
    )
});

/// The property `state` of `QueueConversationSocialExpressionEventTopicTransferResponse`. Known values: `pending`, `active`, `complete`, `canceled`, `failed`, `timeout`, `unknown`.
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

/// The property `transferType` of `QueueConversationSocialExpressionEventTopicTransferResponse`. Known values: `attended`, `unattended`.
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
