// @generated from the schema "TransferToQueueRequest"; changes made here are lost at the next generation

/// The schema `TransferToQueueRequest`.
#[repr(C)]
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

crate::runtime::model!(TransferToQueueRequest "TransferToQueueRequest" 4 {
    (
        transfer_type: crate::runtime::Open<TransferType> = "transferType" 0 with_transfer_type,
        keep_internal_message_alive: bool = "keepInternalMessageAlive" 0 with_keep_internal_message_alive,
        queue_id: ::std::string::String = "queueId" 0 with_queue_id,
        queue_name: ::std::string::String = "queueName" 0 with_queue_name,
    )
});

/// The property `transferType` of `TransferToQueueRequest`. Known values: `Attended`, `Unattended`.
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
