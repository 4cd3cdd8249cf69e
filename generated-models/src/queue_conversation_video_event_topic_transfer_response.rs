// @generated from the schema "QueueConversationVideoEventTopicTransferResponse"; changes made here are lost at the next generation

/// The schema `QueueConversationVideoEventTopicTransferResponse`.
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

impl crate::runtime::Model for QueueConversationVideoEventTopicTransferResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        state: ::std::option::Option::None,
        date_issued: ::std::option::Option::None,
        initiator: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        destination: ::std::option::Option::None,
        transfer_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationVideoEventTopicTransferResponse = &<QueueConversationVideoEventTopicTransferResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationVideoEventTopicTransferResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("state", "state", 0),
            ("dateIssued", "date_issued", 0),
            ("initiator", "initiator", 0),
            ("modifiedBy", "modified_by", 0),
            ("destination", "destination", 0),
            ("transferType", "transfer_type", 0),
        ],
        fields: &[
            &E.id,
            &E.state,
            &E.date_issued,
            &E.initiator,
            &E.modified_by,
            &E.destination,
            &E.transfer_type,
        ],
    }
};

crate::runtime::model!(QueueConversationVideoEventTopicTransferResponse);

crate::runtime::setters!(QueueConversationVideoEventTopicTransferResponse {
    with_id: id: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_date_issued: date_issued: crate::runtime::DateTime,
    with_initiator: initiator: ::std::boxed::Box<crate::QueueConversationVideoEventTopicTransferInitiator>,
    with_modified_by: modified_by: ::std::boxed::Box<crate::QueueConversationVideoEventTopicTransferModifedBy>,
    with_destination: destination: ::std::boxed::Box<crate::QueueConversationVideoEventTopicTransferDestination>,
    with_transfer_type: transfer_type: crate::runtime::Open<TransferType>,
});

/// The property `state` of `QueueConversationVideoEventTopicTransferResponse`. Known values: `pending`, `active`, `complete`, `canceled`, `failed`, `timeout`, `unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransferType {
    Attended,
    Unattended,
}

impl crate::runtime::Enum for TransferType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Attended, "attended"),
        (Self::Unattended, "unattended"),
    ];
}
