// @generated from the schema "WfmScheduleTopicWfmScheduleNotification"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WfmScheduleTopicWfmScheduleNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmScheduleTopicWfmScheduleNotification {
    /// `status`: one of `Processing`, `Complete`, `Canceled` and `Error`.
    pub status: Option<Open<Status>>,
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: Option<String>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// `percentComplete`: `integer`.
    #[doc(alias = "percentComplete")]
    pub percent_complete: Option<i64>,
    /// `eventType`: one of `Update`, `Import`, `Copy`, `Generate` and `Reschedule`.
    #[doc(alias = "eventType")]
    pub event_type: Option<Open<EventType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmScheduleTopicWfmScheduleNotification "WfmScheduleTopicWfmScheduleNotification" 5 {
    (
        status: Open<Status> = "status" with_status,
        operation_id: String = "operationId" with_operation_id,
        download_url: String = "downloadUrl" with_download_url,
        percent_complete: i64 = "percentComplete" with_percent_complete,
        event_type: Open<EventType> = "eventType" with_event_type,
    )
});

/// The property `status` of `WfmScheduleTopicWfmScheduleNotification`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Canceled,
    Error,
}

crate::runtime::values!(Status {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});

/// The property `eventType` of `WfmScheduleTopicWfmScheduleNotification`. Known values: `Update`, `Import`, `Copy`, `Generate`, `Reschedule`.
#[repr(u16)]
#[non_exhaustive]
pub enum EventType {
    Update,
    Import,
    Copy,
    Generate,
    Reschedule,
}

crate::runtime::values!(EventType {
    Update = "Update",
    Import = "Import",
    Copy = "Copy",
    Generate = "Generate",
    Reschedule = "Reschedule",
});
