// @generated from the schema "HistoricalDataDeleteEntity"; changes made here are lost at the next generation

/// The schema `HistoricalDataDeleteEntity`.
#[repr(C)]
pub struct HistoricalDataDeleteEntity {
    /// `requestId`: `string`.
    #[doc(alias = "requestId")]
    pub request_id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(HistoricalDataDeleteEntity "HistoricalDataDeleteEntity" 2 {
    (
        request_id: ::std::string::String = "requestId" 0 with_request_id,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
    )
});

/// The property `status` of `HistoricalDataDeleteEntity`. Known values: `InProgress`, `Success`.
#[non_exhaustive]
pub enum Status {
    InProgress,
    Success,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InProgress, "InProgress"),
        (Self::Success, "Success"),
    ];
}
