// @generated from the schema "WfmHistoricalDataUploadPurgeRequestStatusTopicHistoricalDataUploadPurgeRequestUpdate"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WfmHistoricalDataUploadPurgeRequestStatusTopicHistoricalDataUploadPurgeRequestUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmHistoricalDataUploadPurgeRequestStatusTopicHistoricalDataUploadPurgeRequestUpdate {
    /// `status`: one of `InProgress`, `Success` and `Failed`.
    pub status: Option<Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmHistoricalDataUploadPurgeRequestStatusTopicHistoricalDataUploadPurgeRequestUpdate "WfmHistoricalDataUploadPurgeRequestStatusTopicHistoricalDataUploadPurgeRequestUpdate" 1 {
    (
        status: Open<Status> = "status" with_status,
    )
});

/// The property `status` of `WfmHistoricalDataUploadPurgeRequestStatusTopicHistoricalDataUploadPurgeRequestUpdate`. Known values: `InProgress`, `Success`, `Failed`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    InProgress,
    Success,
    Failed,
}

crate::runtime::values!(Status {
    InProgress = "InProgress",
    Success = "Success",
    Failed = "Failed",
});
