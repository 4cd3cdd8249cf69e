// @generated from the schema "WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastNotification"; changes made here are lost at the next generation

use crate::WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast;
use crate::runtime::{Extra, Open};

/// The schema `WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastNotification {
    /// `status`: one of `Processing`, `Complete`, `Canceled` and `Error`.
    pub status: Option<Open<Status>>,
    /// `result`: `WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast`.
    pub result: Option<
        Box<WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast>,
    >,
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastNotification "WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastNotification" 3 {
    (
        status: Open<Status> = "status" with_status,
        result: Box<WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast> = "result" with_result,
        operation_id: String = "operationId" with_operation_id,
    )
});

/// The property `status` of `WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastNotification`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
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
