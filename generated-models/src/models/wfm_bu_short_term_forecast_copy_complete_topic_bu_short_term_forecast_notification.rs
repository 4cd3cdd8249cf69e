// @generated from the schema "WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotification"; changes made here are lost at the next generation

use crate::WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecast;
use crate::runtime::{Extra, Open};

/// The schema `WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotification {
    /// `status`: one of `Processing`, `Complete`, `Canceled` and `Error`.
    pub status: Option<Open<Status>>,
    /// `result`: `WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecast`.
    pub result: Option<Box<WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecast>>,
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotification "WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotification" 3 {
    (
        status: Open<Status> = "status" with_status,
        result: Box<WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecast> = "result" with_result,
        operation_id: String = "operationId" with_operation_id,
    )
});

/// The property `status` of `WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotification`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
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
