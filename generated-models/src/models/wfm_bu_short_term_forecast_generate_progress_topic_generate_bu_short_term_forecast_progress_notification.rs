// @generated from the schema "WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification"; changes made here are lost at the next generation

use crate::WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast;
use crate::runtime::{Extra, Open};

/// The schema `WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification {
    /// `status`: one of `Processing`, `Complete`, `Canceled` and `Error`.
    pub status: Option<Open<Status>>,
    /// `result`: `WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast`.
    pub result: Option<
        Box<WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast>,
    >,
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: Option<String>,
    /// `progress`: `integer`.
    pub progress: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification "WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification" 4 {
    (
        status: Open<Status> = "status" with_status,
        result: Box<WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast> = "result" with_result,
        operation_id: String = "operationId" with_operation_id,
        progress: i64 = "progress" with_progress,
    )
});

/// The property `status` of `WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
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
