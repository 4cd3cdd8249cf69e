// @generated from the schema "QueueConversationEventTopicTransferResponse"; changes made here are lost at the next generation

/// The schema `QueueConversationEventTopicTransferResponse`.
#[repr(C)]
pub struct QueueConversationEventTopicTransferResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `dateIssued`: `string (date-time)`.
    #[doc(alias = "dateIssued")]
    pub date_issued: ::std::option::Option<crate::runtime::DateTime>,
    /// `initiator`: `QueueConversationEventTopicTransferInitiator`.
    pub initiator: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEventTopicTransferInitiator>,
    >,
    /// `modifiedBy`: `QueueConversationEventTopicTransferModifedBy`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEventTopicTransferModifedBy>,
    >,
    /// `destination`: `QueueConversationEventTopicTransferDestination`.
    pub destination: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEventTopicTransferDestination>,
    >,
    /// `transferType`: `string`.
    #[doc(alias = "transferType")]
    pub transfer_type: ::std::option::Option<crate::runtime::Open<TransferType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationEventTopicTransferResponse "QueueConversationEventTopicTransferResponse" 7 {
    (
        id: ::std::string::String = "id" 0 with_id,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        date_issued: crate::runtime::DateTime = "dateIssued" 0 with_date_issued,
        initiator: ::std::boxed::Box<crate::QueueConversationEventTopicTransferInitiator> = "initiator" 0 with_initiator,
        modified_by: ::std::boxed::Box<crate::QueueConversationEventTopicTransferModifedBy> = "modifiedBy" 0 with_modified_by,
        destination: ::std::boxed::Box<crate::QueueConversationEventTopicTransferDestination> = "destination" 0 with_destination,
        transfer_type: crate::runtime::Open<TransferType> = "transferType" 0 with_transfer_type,
    )
});

/// The property `state` of `QueueConversationEventTopicTransferResponse`. Known values: `pending`, `active`, `complete`, `canceled`, `failed`, `timeout`, `unknown`.
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

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "pending"),
        (Self::Active, "active"),
        (Self::Complete, "complete"),
        (Self::Canceled, "canceled"),
        (Self::Failed, "failed"),
        (Self::Timeout, "timeout"),
        (Self::Unknown, "unknown"),
    ];
}

/// The property `transferType` of `QueueConversationEventTopicTransferResponse`. Known values: `attended`, `unattended`.
#[non_exhaustive]
pub enum TransferType {
    Attended,
    Unattended,
}

crate::runtime::known!(TransferType);

impl crate::runtime::Enum for TransferType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Attended, "attended"),
        (Self::Unattended, "unattended"),
    ];
}
