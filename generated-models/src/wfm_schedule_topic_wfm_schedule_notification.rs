// @generated from the schema "WfmScheduleTopicWfmScheduleNotification"; changes made here are lost at the next generation

/// The schema `WfmScheduleTopicWfmScheduleNotification`.
pub struct WfmScheduleTopicWfmScheduleNotification {
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: ::std::option::Option<::std::string::String>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// `percentComplete`: `integer`.
    #[doc(alias = "percentComplete")]
    pub percent_complete: ::std::option::Option<i64>,
    /// `eventType`: `string`.
    #[doc(alias = "eventType")]
    pub event_type: ::std::option::Option<crate::runtime::Open<EventType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmScheduleTopicWfmScheduleNotification {
    const EMPTY: Self = Self {
        status: ::std::option::Option::None,
        operation_id: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        percent_complete: ::std::option::Option::None,
        event_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmScheduleTopicWfmScheduleNotification = &<WfmScheduleTopicWfmScheduleNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmScheduleTopicWfmScheduleNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("status", "status", 0),
            ("operationId", "operation_id", 0),
            ("downloadUrl", "download_url", 0),
            ("percentComplete", "percent_complete", 0),
            ("eventType", "event_type", 0),
        ],
        fields: &[
            &E.status,
            &E.operation_id,
            &E.download_url,
            &E.percent_complete,
            &E.event_type,
        ],
    }
};

crate::runtime::model!(WfmScheduleTopicWfmScheduleNotification);

crate::runtime::setters!(WfmScheduleTopicWfmScheduleNotification {
    with_status: status: crate::runtime::Open<Status>,
    with_operation_id: operation_id: ::std::string::String,
    with_download_url: download_url: ::std::string::String,
    with_percent_complete: percent_complete: i64,
    with_event_type: event_type: crate::runtime::Open<EventType>,
});

/// The property `status` of `WfmScheduleTopicWfmScheduleNotification`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Canceled,
    Error,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Canceled, "Canceled"),
        (Self::Error, "Error"),
    ];
}

/// The property `eventType` of `WfmScheduleTopicWfmScheduleNotification`. Known values: `Update`, `Import`, `Copy`, `Generate`, `Reschedule`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventType {
    Update,
    Import,
    Copy,
    Generate,
    Reschedule,
}

impl crate::runtime::Enum for EventType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Update, "Update"),
        (Self::Import, "Import"),
        (Self::Copy, "Copy"),
        (Self::Generate, "Generate"),
        (Self::Reschedule, "Reschedule"),
    ];
}
