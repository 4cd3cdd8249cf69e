// @generated from the schema "EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `status`: one of `NONE`, `INIT`, `IN_PROGRESS`, `EXPIRED` and 5 more.
    pub status: Option<Open<Status>>,
    /// `downloadStartTime`: `string (date-time)`.
    #[doc(alias = "downloadStartTime")]
    pub download_start_time: Option<DateTime>,
    /// `executeStartTime`: `string (date-time)`.
    #[doc(alias = "executeStartTime")]
    pub execute_start_time: Option<DateTime>,
    /// `executeStopTime`: `string (date-time)`.
    #[doc(alias = "executeStopTime")]
    pub execute_stop_time: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate "EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate" 5 {
    (
        id: String = "id" with_id,
        status: Open<Status> = "status" with_status,
        download_start_time: DateTime = "downloadStartTime" with_download_start_time,
        execute_start_time: DateTime = "executeStartTime" with_execute_start_time,
        execute_stop_time: DateTime = "executeStopTime" with_execute_stop_time,
    )
});

/// The property `status` of `EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate`. Known values: `NONE`, `INIT`, `IN_PROGRESS`, `EXPIRED`, `EXCEPTION`, `ABORTED`, `FAILED`, `SUCCEEDED`, `DELETE`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    None,
    Init,
    InProgress,
    Expired,
    Exception,
    Aborted,
    Failed,
    Succeeded,
    Delete,
}

crate::runtime::values!(Status {
    None = "NONE",
    Init = "INIT",
    InProgress = "IN_PROGRESS",
    Expired = "EXPIRED",
    Exception = "EXCEPTION",
    Aborted = "ABORTED",
    Failed = "FAILED",
    Succeeded = "SUCCEEDED",
    Delete = "DELETE",
});
