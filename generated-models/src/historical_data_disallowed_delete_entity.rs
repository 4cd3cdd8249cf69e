// @generated from the schema "HistoricalDataDisallowedDeleteEntity"; changes made here are lost at the next generation

/// The schema `HistoricalDataDisallowedDeleteEntity`.
#[repr(C)]
pub struct HistoricalDataDisallowedDeleteEntity {
    /// `requestId`: `string`.
    #[doc(alias = "requestId")]
    pub request_id: ::std::option::Option<::std::string::String>,
    /// `reason`: `string`.
    pub reason: ::std::option::Option<crate::runtime::Open<Reason>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(HistoricalDataDisallowedDeleteEntity "HistoricalDataDisallowedDeleteEntity" 2 {
    (
        request_id: ::std::string::String = "requestId" 0 with_request_id,
        reason: crate::runtime::Open<Reason> = "reason" 0 with_reason,
    )
});

/// The property `reason` of `HistoricalDataDisallowedDeleteEntity`. Known values: `InvalidRequest`, `ValidationInProgress`, `DeleteInProgress`, `RequestIdNotFound`.
#[non_exhaustive]
pub enum Reason {
    InvalidRequest,
    ValidationInProgress,
    DeleteInProgress,
    RequestIdNotFound,
}

crate::runtime::known!(Reason);

impl crate::runtime::Enum for Reason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InvalidRequest, "InvalidRequest"),
        (Self::ValidationInProgress, "ValidationInProgress"),
        (Self::DeleteInProgress, "DeleteInProgress"),
        (Self::RequestIdNotFound, "RequestIdNotFound"),
    ];
}
