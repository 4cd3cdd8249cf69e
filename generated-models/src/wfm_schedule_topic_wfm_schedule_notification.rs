// @generated from the schema "WfmScheduleTopicWfmScheduleNotification"; changes made here are lost at the next generation

/// The schema `WfmScheduleTopicWfmScheduleNotification`.
#[repr(C)]
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

crate::runtime::model!(WfmScheduleTopicWfmScheduleNotification "WfmScheduleTopicWfmScheduleNotification" 5 {
    (
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        operation_id: ::std::string::String = "operationId" 0 with_operation_id,
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
        percent_complete: i64 = "percentComplete" 0 with_percent_complete,
        event_type: crate::runtime::Open<EventType> = "eventType" 0 with_event_type,
    )
});

/// The property `status` of `WfmScheduleTopicWfmScheduleNotification`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Canceled,
    Error,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Canceled, "Canceled"),
        (Self::Error, "Error"),
    ];
}

/// The property `eventType` of `WfmScheduleTopicWfmScheduleNotification`. Known values: `Update`, `Import`, `Copy`, `Generate`, `Reschedule`.
#[non_exhaustive]
pub enum EventType {
    Update,
    Import,
    Copy,
    Generate,
    Reschedule,
}

crate::runtime::known!(EventType);

impl crate::runtime::Enum for EventType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Update, "Update"),
        (Self::Import, "Import"),
        (Self::Copy, "Copy"),
        (Self::Generate, "Generate"),
        (Self::Reschedule, "Reschedule"),
    ];
}
