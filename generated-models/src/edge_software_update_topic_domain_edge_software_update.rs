// @generated from the schema "EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate"; changes made here are lost at the next generation

/// The schema `EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate`.
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

impl crate::runtime::Model for EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        status: ::std::option::Option::None,
        download_start_time: ::std::option::Option::None,
        execute_start_time: ::std::option::Option::None,
        execute_stop_time: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate = &<EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("status", "status", 0),
            ("downloadStartTime", "download_start_time", 0),
            ("executeStartTime", "execute_start_time", 0),
            ("executeStopTime", "execute_stop_time", 0),
        ],
        fields: &[
            &E.id,
            &E.status,
            &E.download_start_time,
            &E.execute_start_time,
            &E.execute_stop_time,
        ],
    }
};

crate::runtime::model!(EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate);

crate::runtime::setters!(EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate {
    with_id: id: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_download_start_time: download_start_time: crate::runtime::DateTime,
    with_execute_start_time: execute_start_time: crate::runtime::DateTime,
    with_execute_stop_time: execute_stop_time: crate::runtime::DateTime,
});

/// The property `status` of `EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate`. Known values: `NONE`, `INIT`, `IN_PROGRESS`, `EXPIRED`, `EXCEPTION`, `ABORTED`, `FAILED`, `SUCCEEDED`, `DELETE`.
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
