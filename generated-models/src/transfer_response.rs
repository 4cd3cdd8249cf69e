// @generated from the schema "TransferResponse"; changes made here are lost at the next generation

/// The schema `TransferResponse`.
#[repr(C)]
pub struct TransferResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `dateIssued`: `string (date-time)`.
    #[doc(alias = "dateIssued")]
    pub date_issued: ::std::option::Option<crate::runtime::DateTime>,
    /// `initiator`: `TransferInitiator`.
    pub initiator: ::std::option::Option<::std::boxed::Box<crate::TransferInitiator>>,
    /// `modifiedBy`: `TransferResponseModifiedBy`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<
        ::std::boxed::Box<crate::TransferResponseModifiedBy>,
    >,
    /// `destination`: `TransferDestination`.
    pub destination: ::std::option::Option<
        ::std::boxed::Box<crate::TransferDestination>,
    >,
    /// `transferType`: `string`.
    #[doc(alias = "transferType")]
    pub transfer_type: ::std::option::Option<crate::runtime::Open<TransferType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TransferResponse "TransferResponse" 7 {
    (
        id: ::std::string::String = "id" 0 with_id,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        date_issued: crate::runtime::DateTime = "dateIssued" 0 with_date_issued,
        initiator: ::std::boxed::Box<crate::TransferInitiator> = "initiator" 0 with_initiator,
        modified_by: ::std::boxed::Box<crate::TransferResponseModifiedBy> = "modifiedBy" 0 with_modified_by,
        destination: ::std::boxed::Box<crate::TransferDestination> = "destination" 0 with_destination,
        transfer_type: crate::runtime::Open<TransferType> = "transferType" 0 with_transfer_type,
    )
});

/// The property `state` of `TransferResponse`. Known values: `Pending`, `Active`, `Complete`, `Canceled`, `Failed`, `Timeout`, `Unknown`.
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
        (Self::Pending, "Pending"),
        (Self::Active, "Active"),
        (Self::Complete, "Complete"),
        (Self::Canceled, "Canceled"),
        (Self::Failed, "Failed"),
        (Self::Timeout, "Timeout"),
        (Self::Unknown, "Unknown"),
    ];
}

/// The property `transferType` of `TransferResponse`. Known values: `Attended`, `Unattended`.
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
