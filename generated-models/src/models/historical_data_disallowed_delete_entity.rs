// @generated from the schema "HistoricalDataDisallowedDeleteEntity"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `HistoricalDataDisallowedDeleteEntity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HistoricalDataDisallowedDeleteEntity {
    /// `requestId`: `string`.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// `reason`: one of `InvalidRequest`, `ValidationInProgress`, `DeleteInProgress` and `RequestIdNotFound`.
    pub reason: Option<Open<Reason>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HistoricalDataDisallowedDeleteEntity "HistoricalDataDisallowedDeleteEntity" 2 {
    (
        request_id: String = "requestId" with_request_id,
        reason: Open<Reason> = "reason" with_reason,
    )
});

/// The property `reason` of `HistoricalDataDisallowedDeleteEntity`. Known values: `InvalidRequest`, `ValidationInProgress`, `DeleteInProgress`, `RequestIdNotFound`.
#[repr(u16)]
#[non_exhaustive]
pub enum Reason {
    InvalidRequest,
    ValidationInProgress,
    DeleteInProgress,
    RequestIdNotFound,
}

crate::runtime::values!(Reason {
    InvalidRequest = "InvalidRequest",
    ValidationInProgress = "ValidationInProgress",
    DeleteInProgress = "DeleteInProgress",
    RequestIdNotFound = "RequestIdNotFound",
});
