// @generated from the schema "QueueConversationVideoEventTopicTransferResponse"; changes made here are lost at the next generation

/// The schema `QueueConversationVideoEventTopicTransferResponse`.
#[repr(C)]
pub struct QueueConversationVideoEventTopicTransferResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `dateIssued`: `string (date-time)`.
    #[doc(alias = "dateIssued")]
    pub date_issued: ::std::option::Option<crate::runtime::DateTime>,
    /// `initiator`: `QueueConversationVideoEventTopicTransferInitiator`.
    pub initiator: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationVideoEventTopicTransferInitiator>,
    >,
    /// `modifiedBy`: `QueueConversationVideoEventTopicTransferModifedBy`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationVideoEventTopicTransferModifedBy>,
    >,
    /// `destination`: `QueueConversationVideoEventTopicTransferDestination`.
    pub destination: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationVideoEventTopicTransferDestination>,
    >,
    /// `transferType`: `string`.
    #[doc(alias = "transferType")]
    pub transfer_type: ::std::option::Option<crate::runtime::Open<TransferType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicTransferResponse "QueueConversationVideoEventTopicTransferResponse" 7 {
    (
        id: ::std::string::String = "id" 0 with_id,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        date_issued: crate::runtime::DateTime = "dateIssued" 0 with_date_issued,
        initiator: ::std::boxed::Box<crate::QueueConversationVideoEventTopicTransferInitiator> = "initiator" 0 with_initiator,
        modified_by: ::std::boxed::Box<crate::QueueConversationVideoEventTopicTransferModifedBy> = "modifiedBy" 0 with_modified_by,
        destination: ::std::boxed::Box<crate::QueueConversationVideoEventTopicTransferDestination> = "destination" 0 with_destination,
        transfer_type: crate::runtime::Open<TransferType> = "transferType" 0 with_transfer_type,
    )
});

/// The property `state` of `QueueConversationVideoEventTopicTransferResponse`. Known values: `pending`, `active`, `complete`, `canceled`, `failed`, `timeout`, `unknown`.
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

/// The property `transferType` of `QueueConversationVideoEventTopicTransferResponse`. Known values: `attended`, `unattended`.
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
