// @generated from the schema "WfmBuScheduleRunTopicBuSchedulingRunProgressNotification"; changes made here are lost at the next generation

use crate::WfmBuScheduleRunTopicBuScheduleRun;
use crate::runtime::{Extra, Open};

/// The schema `WfmBuScheduleRunTopicBuSchedulingRunProgressNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuScheduleRunTopicBuSchedulingRunProgressNotification {
    /// `status`: one of `Processing`, `Complete`, `Canceled` and `Error`.
    pub status: Option<Open<Status>>,
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: Option<String>,
    /// `result`: `WfmBuScheduleRunTopicBuScheduleRun`.
    pub result: Option<Box<WfmBuScheduleRunTopicBuScheduleRun>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuScheduleRunTopicBuSchedulingRunProgressNotification "WfmBuScheduleRunTopicBuSchedulingRunProgressNotification" 3 {
    (
        status: Open<Status> = "status" with_status,
        operation_id: String = "operationId" with_operation_id,
        result: Box<WfmBuScheduleRunTopicBuScheduleRun> = "result" with_result,
    )
});

/// The property `status` of `WfmBuScheduleRunTopicBuSchedulingRunProgressNotification`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
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
