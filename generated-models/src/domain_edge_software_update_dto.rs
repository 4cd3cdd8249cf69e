// @generated from the schema "DomainEdgeSoftwareUpdateDto"; changes made here are lost at the next generation

/// The schema `DomainEdgeSoftwareUpdateDto`.
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

impl crate::runtime::Model for DomainEdgeSoftwareUpdateDto {
    const EMPTY: Self = Self {
        version: ::std::option::Option::None,
        max_download_rate: ::std::option::Option::None,
        download_start_time: ::std::option::Option::None,
        execute_start_time: ::std::option::Option::None,
        execute_stop_time: ::std::option::Option::None,
        execute_on_idle: ::std::option::Option::None,
        status: ::std::option::Option::None,
        edge_uri: ::std::option::Option::None,
        call_draining_wait_time_seconds: ::std::option::Option::None,
        current: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DomainEdgeSoftwareUpdateDto = &<DomainEdgeSoftwareUpdateDto as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DomainEdgeSoftwareUpdateDto",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("version", "version", 1),
            ("maxDownloadRate", "max_download_rate", 0),
            ("downloadStartTime", "download_start_time", 0),
            ("executeStartTime", "execute_start_time", 0),
            ("executeStopTime", "execute_stop_time", 0),
            ("executeOnIdle", "execute_on_idle", 0),
            ("status", "status", 0),
            ("edgeUri", "edge_uri", 0),
            ("callDrainingWaitTimeSeconds", "call_draining_wait_time_seconds", 0),
            ("current", "current", 0),
        ],
        fields: &[
            &E.version,
            &E.max_download_rate,
            &E.download_start_time,
            &E.execute_start_time,
            &E.execute_stop_time,
            &E.execute_on_idle,
            &E.status,
            &E.edge_uri,
            &E.call_draining_wait_time_seconds,
            &E.current,
        ],
    }
};

crate::runtime::model!(DomainEdgeSoftwareUpdateDto);

crate::runtime::setters!(DomainEdgeSoftwareUpdateDto {
    with_version: version: ::std::boxed::Box<crate::DomainEdgeSoftwareVersionDto>,
    with_max_download_rate: max_download_rate: i32,
    with_download_start_time: download_start_time: crate::runtime::DateTime,
    with_execute_start_time: execute_start_time: crate::runtime::DateTime,
    with_execute_stop_time: execute_stop_time: crate::runtime::DateTime,
    with_execute_on_idle: execute_on_idle: bool,
    with_status: status: crate::runtime::Open<Status>,
    with_edge_uri: edge_uri: ::std::string::String,
    with_call_draining_wait_time_seconds: call_draining_wait_time_seconds: i64,
    with_current: current: bool,
});

/// The property `status` of `DomainEdgeSoftwareUpdateDto`. Known values: `NONE`, `INIT`, `IN_PROGRESS`, `EXPIRED`, `EXCEPTION`, `ABORTED`, `FAILED`, `SUCCEEDED`, `DELETE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
