// @generated from the schema "TransferToExternalRequest"; changes made here are lost at the next generation

/// The schema `TransferToExternalRequest`.
#[repr(C)]
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

crate::runtime::model!(TransferToExternalRequest "TransferToExternalRequest" 3 {
    (
        transfer_type: crate::runtime::Open<TransferType> = "transferType" 0 with_transfer_type,
        keep_internal_message_alive: bool = "keepInternalMessageAlive" 0 with_keep_internal_message_alive,
        address: ::std::string::String = "address" 0 with_address,
    )
});

/// The property `transferType` of `TransferToExternalRequest`. Known values: `Attended`, `Unattended`.
#[non_exhaustive]
pub enum TransferType {
    Attended,
    Unattended,
}

crate::runtime::known!(TransferType);

impl crate::runtime::Enum for TransferType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Attended, "Attended"),
        (Self::Unattended, "Unattended"),
    ];
}
