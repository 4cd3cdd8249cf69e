// @generated from the schema "DomainEdgeSoftwareUpdateDto"; changes made here are lost at the next generation

use crate::DomainEdgeSoftwareVersionDto;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `DomainEdgeSoftwareUpdateDto`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DomainEdgeSoftwareUpdateDto {
    /// `version`: `DomainEdgeSoftwareVersionDto`, required.
    pub version: Option<Box<DomainEdgeSoftwareVersionDto>>,
    /// `maxDownloadRate`: `integer (int32)`.
    #[doc(alias = "maxDownloadRate")]
    pub max_download_rate: Option<i32>,
    /// `downloadStartTime`: `string (date-time)`.
    #[doc(alias = "downloadStartTime")]
    pub download_start_time: Option<DateTime>,
    /// `executeStartTime`: `string (date-time)`.
    #[doc(alias = "executeStartTime")]
    pub execute_start_time: Option<DateTime>,
    /// `executeStopTime`: `string (date-time)`.
    #[doc(alias = "executeStopTime")]
    pub execute_stop_time: Option<DateTime>,
    /// `executeOnIdle`: `boolean`.
    #[doc(alias = "executeOnIdle")]
    pub execute_on_idle: Option<bool>,
    /// `status`: one of `NONE`, `INIT`, `IN_PROGRESS`, `EXPIRED` and 5 more.
    pub status: Option<Open<Status>>,
    /// `edgeUri`: `string (uri)`.
    #[doc(alias = "edgeUri")]
    pub edge_uri: Option<String>,
    /// `callDrainingWaitTimeSeconds`: `integer (int64)`.
    #[doc(alias = "callDrainingWaitTimeSeconds")]
    pub call_draining_wait_time_seconds: Option<i64>,
    /// `current`: `boolean`.
    pub current: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DomainEdgeSoftwareUpdateDto "DomainEdgeSoftwareUpdateDto" 10 {
    (
        version: Box<DomainEdgeSoftwareVersionDto> = "version" with_version required,
        max_download_rate: i32 = "maxDownloadRate" with_max_download_rate,
        download_start_time: DateTime = "downloadStartTime" with_download_start_time,
        execute_start_time: DateTime = "executeStartTime" with_execute_start_time,
        execute_stop_time: DateTime = "executeStopTime" with_execute_stop_time,
        execute_on_idle: bool = "executeOnIdle" with_execute_on_idle,
        status: Open<Status> = "status" with_status,
        edge_uri: String = "edgeUri" with_edge_uri,
        call_draining_wait_time_seconds: i64 = "callDrainingWaitTimeSeconds" with_call_draining_wait_time_seconds,
        current: bool = "current" with_current,
    )
});

/// The property `status` of `DomainEdgeSoftwareUpdateDto`. Known values: `NONE`, `INIT`, `IN_PROGRESS`, `EXPIRED`, `EXCEPTION`, `ABORTED`, `FAILED`, `SUCCEEDED`, `DELETE`.
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
