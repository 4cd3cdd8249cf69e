// @generated from the schema "DomainEdgeSoftwareUpdateDto"; changes made here are lost at the next generation

/// The schema `DomainEdgeSoftwareUpdateDto`.
#[repr(C)]
pub struct DomainEdgeSoftwareUpdateDto {
    /// `version`: `DomainEdgeSoftwareVersionDto`, required.
    pub version: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEdgeSoftwareVersionDto>,
    >,
    /// `maxDownloadRate`: `integer (int32)`.
    #[doc(alias = "maxDownloadRate")]
    pub max_download_rate: ::std::option::Option<i32>,
    /// `downloadStartTime`: `string (date-time)`.
    #[doc(alias = "downloadStartTime")]
    pub download_start_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `executeStartTime`: `string (date-time)`.
    #[doc(alias = "executeStartTime")]
    pub execute_start_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `executeStopTime`: `string (date-time)`.
    #[doc(alias = "executeStopTime")]
    pub execute_stop_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `executeOnIdle`: `boolean`.
    #[doc(alias = "executeOnIdle")]
    pub execute_on_idle: ::std::option::Option<bool>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `edgeUri`: `string (uri)`.
    #[doc(alias = "edgeUri")]
    pub edge_uri: ::std::option::Option<::std::string::String>,
    /// `callDrainingWaitTimeSeconds`: `integer (int64)`.
    #[doc(alias = "callDrainingWaitTimeSeconds")]
    pub call_draining_wait_time_seconds: ::std::option::Option<i64>,
    /// `current`: `boolean`.
    pub current: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DomainEdgeSoftwareUpdateDto "DomainEdgeSoftwareUpdateDto" 10 {
    (
        version: ::std::boxed::Box<crate::DomainEdgeSoftwareVersionDto> = "version" 1 with_version,
        max_download_rate: i32 = "maxDownloadRate" 0 with_max_download_rate,
        download_start_time: crate::runtime::DateTime = "downloadStartTime" 0 with_download_start_time,
        execute_start_time: crate::runtime::DateTime = "executeStartTime" 0 with_execute_start_time,
        execute_stop_time: crate::runtime::DateTime = "executeStopTime" 0 with_execute_stop_time,
        execute_on_idle: bool = "executeOnIdle" 0 with_execute_on_idle,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        edge_uri: ::std::string::String = "edgeUri" 0 with_edge_uri,
        call_draining_wait_time_seconds: i64 = "callDrainingWaitTimeSeconds" 0 with_call_draining_wait_time_seconds,
        current: bool = "current" 0 with_current,
    )
});

/// The property `status` of `DomainEdgeSoftwareUpdateDto`. Known values: `NONE`, `INIT`, `IN_PROGRESS`, `EXPIRED`, `EXCEPTION`, `ABORTED`, `FAILED`, `SUCCEEDED`, `DELETE`.
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

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::None, "NONE"),
        (Self::Init, "INIT"),
        (Self::InProgress, "IN_PROGRESS"),
        (Self::Expired, "EXPIRED"),
        (Self::Exception, "EXCEPTION"),
        (Self::Aborted, "ABORTED"),
        (Self::Failed, "FAILED"),
        (Self::Succeeded, "SUCCEEDED"),
        (Self::Delete, "DELETE"),
    ];
}
