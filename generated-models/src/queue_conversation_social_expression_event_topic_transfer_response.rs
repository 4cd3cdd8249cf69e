// @generated from the schema "QueueConversationSocialExpressionEventTopicTransferResponse"; changes made here are lost at the next generation

/// The schema `QueueConversationSocialExpressionEventTopicTransferResponse`.
#[repr(C)]
pub struct QueueConversationSocialExpressionEventTopicTransferResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `dateIssued`: `string (date-time)`.
    #[doc(alias = "dateIssued")]
    pub date_issued: ::std::option::Option<crate::runtime::DateTime>,
    /// `initiator`: `QueueConversationSocialExpressionEventTopicTransferInitiator`.
    pub initiator: ::std::option::Option<
        ::std::boxed::Box<
            crate::QueueConversationSocialExpressionEventTopicTransferInitiator,
        >,
    >,
    /// `modifiedBy`: `QueueConversationSocialExpressionEventTopicTransferModifedBy`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<
        ::std::boxed::Box<
            crate::QueueConversationSocialExpressionEventTopicTransferModifedBy,
        >,
    >,
    /// `destination`: `QueueConversationSocialExpressionEventTopicTransferDestination`.
    pub destination: ::std::option::Option<
        ::std::boxed::Box<
            crate::QueueConversationSocialExpressionEventTopicTransferDestination,
        >,
    >,
    /// `transferType`: `string`.
    #[doc(alias = "transferType")]
    pub transfer_type: ::std::option::Option<crate::runtime::Open<TransferType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationSocialExpressionEventTopicTransferResponse "QueueConversationSocialExpressionEventTopicTransferResponse" 7 {
    (
        id: ::std::string::String = "id" 0 with_id,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        date_issued: crate::runtime::DateTime = "dateIssued" 0 with_date_issued,
        initiator: ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicTransferInitiator> = "initiator" 0 with_initiator,
        modified_by: ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicTransferModifedBy> = "modifiedBy" 0 with_modified_by,
        destination: ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicTransferDestination> = "destination" 0 with_destination,
        transfer_type: crate::runtime::Open<TransferType> = "transferType" 0 with_transfer_type,
    )
});

/// The property `state` of `QueueConversationSocialExpressionEventTopicTransferResponse`. Known values: `pending`, `active`, `complete`, `canceled`, `failed`, `timeout`, `unknown`.
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

/// The property `transferType` of `QueueConversationSocialExpressionEventTopicTransferResponse`. Known values: `attended`, `unattended`.
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
