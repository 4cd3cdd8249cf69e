// @generated from the schema "TransferToExternalRequest"; changes made here are lost at the next generation

/// The schema `TransferToExternalRequest`.
pub struct TransferToExternalRequest {
    /// `transferType`: `string`.
    #[doc(alias = "transferType")]
    pub transfer_type: ::std::option::Option<crate::runtime::Open<TransferType>>,
    /// `keepInternalMessageAlive`: `boolean`.
    #[doc(alias = "keepInternalMessageAlive")]
    pub keep_internal_message_alive: ::std::option::Option<bool>,
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TransferToExternalRequest {
    const EMPTY: Self = Self {
        transfer_type: ::std::option::Option::None,
        keep_internal_message_alive: ::std::option::Option::None,
        address: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TransferToExternalRequest = &<TransferToExternalRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TransferToExternalRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("transferType", "transfer_type", 0),
            ("keepInternalMessageAlive", "keep_internal_message_alive", 0),
            ("address", "address", 0),
        ],
        fields: &[&E.transfer_type, &E.keep_internal_message_alive, &E.address],
    }
};

crate::runtime::model!(TransferToExternalRequest);

crate::runtime::setters!(TransferToExternalRequest {
    with_transfer_type: transfer_type: crate::runtime::Open<TransferType>,
    with_keep_internal_message_alive: keep_internal_message_alive: bool,
    with_address: address: ::std::string::String,
});

/// The property `transferType` of `TransferToExternalRequest`. Known values: `Attended`, `Unattended`.
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
