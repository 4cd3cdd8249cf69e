// @generated from the schema "EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate"; changes made here are lost at the next generation

/// The schema `EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate`.
#[repr(C)]
pub struct EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `downloadStartTime`: `string (date-time)`.
    #[doc(alias = "downloadStartTime")]
    pub download_start_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `executeStartTime`: `string (date-time)`.
    #[doc(alias = "executeStartTime")]
    pub execute_start_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `executeStopTime`: `string (date-time)`.
    #[doc(alias = "executeStopTime")]
    pub execute_stop_time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate "EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate" 5 {
    (
        id: ::std::string::String = "id" 0 with_id,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        download_start_time: crate::runtime::DateTime = "downloadStartTime" 0 with_download_start_time,
        execute_start_time: crate::runtime::DateTime = "executeStartTime" 0 with_execute_start_time,
        execute_stop_time: crate::runtime::DateTime = "executeStopTime" 0 with_execute_stop_time,
    )
});

/// The property `status` of `EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate`. Known values: `NONE`, `INIT`, `IN_PROGRESS`, `EXPIRED`, `EXCEPTION`, `ABORTED`, `FAILED`, `SUCCEEDED`, `DELETE`.
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
