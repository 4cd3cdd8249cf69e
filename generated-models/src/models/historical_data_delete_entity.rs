// @generated from the schema "HistoricalDataDeleteEntity"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `HistoricalDataDeleteEntity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HistoricalDataDeleteEntity {
    /// `requestId`: `string`.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// `status`: one of `InProgress` and `Success`.
    pub status: Option<Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HistoricalDataDeleteEntity "HistoricalDataDeleteEntity" 2 {
    (
        request_id: String = "requestId" with_request_id,
        status: Open<Status> = "status" with_status,
    )
});

/// The property `status` of `HistoricalDataDeleteEntity`. Known values: `InProgress`, `Success`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    InProgress,
    Success,
}

crate::runtime::values!(Status {
    InProgress = "InProgress",
    Success = "Success",
});
