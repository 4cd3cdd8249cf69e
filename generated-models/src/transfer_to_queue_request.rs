// @generated from the schema "TransferToQueueRequest"; changes made here are lost at the next generation

/// The schema `TransferToQueueRequest`.
pub struct TransferToQueueRequest {
    /// `transferType`: `string`.
    #[doc(alias = "transferType")]
    pub transfer_type: ::std::option::Option<crate::runtime::Open<TransferType>>,
    /// `keepInternalMessageAlive`: `boolean`.
    #[doc(alias = "keepInternalMessageAlive")]
    pub keep_internal_message_alive: ::std::option::Option<bool>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `queueName`: `string`.
    #[doc(alias = "queueName")]
    pub queue_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TransferToQueueRequest {
    const EMPTY: Self = Self {
        transfer_type: ::std::option::Option::None,
        keep_internal_message_alive: ::std::option::Option::None,
        queue_id: ::std::option::Option::None,
        queue_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TransferToQueueRequest = &<TransferToQueueRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TransferToQueueRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("transferType", "transfer_type", 0),
            ("keepInternalMessageAlive", "keep_internal_message_alive", 0),
            ("queueId", "queue_id", 0),
            ("queueName", "queue_name", 0),
        ],
        fields: &[
            &E.transfer_type,
            &E.keep_internal_message_alive,
            &E.queue_id,
            &E.queue_name,
        ],
    }
};

crate::runtime::model!(TransferToQueueRequest);

crate::runtime::setters!(TransferToQueueRequest {
    with_transfer_type: transfer_type: crate::runtime::Open<TransferType>,
    with_keep_internal_message_alive: keep_internal_message_alive: bool,
    with_queue_id: queue_id: ::std::string::String,
    with_queue_name: queue_name: ::std::string::String,
});

/// The property `transferType` of `TransferToQueueRequest`. Known values: `Attended`, `Unattended`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransferType {
    Attended,
    Unattended,
}

impl crate::runtime::Enum for TransferType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Attended, "Attended"),
        (Self::Unattended, "Unattended"),
    ];
}
