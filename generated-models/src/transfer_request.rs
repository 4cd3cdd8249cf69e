// @generated from the schema "TransferRequest"; changes made here are lost at the next generation

/// The schema `TransferRequest`.
#[repr(C)]
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

crate::runtime::model!(TransferRequest "TransferRequest" 7 {
    (
        transfer_type: crate::runtime::Open<TransferType> = "transferType" 0 with_transfer_type,
        keep_internal_message_alive: bool = "keepInternalMessageAlive" 0 with_keep_internal_message_alive,
        user_id: ::std::string::String = "userId" 0 with_user_id,
        address: ::std::string::String = "address" 0 with_address,
        user_name: ::std::string::String = "userName" 0 with_user_name,
        queue_id: ::std::string::String = "queueId" 0 with_queue_id,
        voicemail: bool = "voicemail" 0 with_voicemail,
    )
});

/// The property `transferType` of `TransferRequest`. Known values: `Attended`, `Unattended`.
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
