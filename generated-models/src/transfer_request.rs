// @generated from the schema "TransferRequest"; changes made here are lost at the next generation

/// The schema `TransferRequest`.
pub struct TransferRequest {
    /// `transferType`: `string`.
    #[doc(alias = "transferType")]
    pub transfer_type: ::std::option::Option<crate::runtime::Open<TransferType>>,
    /// `keepInternalMessageAlive`: `boolean`.
    #[doc(alias = "keepInternalMessageAlive")]
    pub keep_internal_message_alive: ::std::option::Option<bool>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// `userName`: `string`.
    #[doc(alias = "userName")]
    pub user_name: ::std::option::Option<::std::string::String>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `voicemail`: `boolean`.
    pub voicemail: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TransferRequest {
    const EMPTY: Self = Self {
        transfer_type: ::std::option::Option::None,
        keep_internal_message_alive: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        address: ::std::option::Option::None,
        user_name: ::std::option::Option::None,
        queue_id: ::std::option::Option::None,
        voicemail: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TransferRequest = &<TransferRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TransferRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("transferType", "transfer_type", 0),
            ("keepInternalMessageAlive", "keep_internal_message_alive", 0),
            ("userId", "user_id", 0),
            ("address", "address", 0),
            ("userName", "user_name", 0),
            ("queueId", "queue_id", 0),
            ("voicemail", "voicemail", 0),
        ],
        fields: &[
            &E.transfer_type,
            &E.keep_internal_message_alive,
            &E.user_id,
            &E.address,
            &E.user_name,
            &E.queue_id,
            &E.voicemail,
        ],
    }
};

crate::runtime::model!(TransferRequest);

crate::runtime::setters!(TransferRequest {
    with_transfer_type: transfer_type: crate::runtime::Open<TransferType>,
    with_keep_internal_message_alive: keep_internal_message_alive: bool,
    with_user_id: user_id: ::std::string::String,
    with_address: address: ::std::string::String,
    with_user_name: user_name: ::std::string::String,
    with_queue_id: queue_id: ::std::string::String,
    with_voicemail: voicemail: bool,
});

/// The property `transferType` of `TransferRequest`. Known values: `Attended`, `Unattended`.
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
