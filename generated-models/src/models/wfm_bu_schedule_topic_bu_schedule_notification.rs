// @generated from the schema "WfmBuScheduleTopicBuScheduleNotification"; changes made here are lost at the next generation

use crate::WfmBuScheduleTopicBuScheduleMetadata;
use crate::runtime::{Extra, Open};

/// The schema `WfmBuScheduleTopicBuScheduleNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuScheduleTopicBuScheduleNotification {
    /// `status`: one of `Processing`, `Complete`, `Canceled` and `Error`.
    pub status: Option<Open<Status>>,
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: Option<String>,
    /// `eventType`: one of `Update`, `Import`, `Copy` and `Delete`.
    #[doc(alias = "eventType")]
    pub event_type: Option<Open<EventType>>,
    /// `result`: `WfmBuScheduleTopicBuScheduleMetadata`.
    pub result: Option<Box<WfmBuScheduleTopicBuScheduleMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuScheduleTopicBuScheduleNotification "WfmBuScheduleTopicBuScheduleNotification" 4 {
    (
        status: Open<Status> = "status" with_status,
        operation_id: String = "operationId" with_operation_id,
        event_type: Open<EventType> = "eventType" with_event_type,
        result: Box<WfmBuScheduleTopicBuScheduleMetadata> = "result" with_result,
    )
});

/// The property `status` of `WfmBuScheduleTopicBuScheduleNotification`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
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

/// The property `eventType` of `WfmBuScheduleTopicBuScheduleNotification`. Known values: `Update`, `Import`, `Copy`, `Delete`.
#[repr(u16)]
#[non_exhaustive]
pub enum EventType {
    Update,
    Import,
    Copy,
    Delete,
}

crate::runtime::values!(EventType {
    Update = "Update",
    Import = "Import",
    Copy = "Copy",
    Delete = "Delete",
});
