// @generated from the schema "WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotification"; changes made here are lost at the next generation

use crate::WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast;
use crate::runtime::{Extra, Open};

/// The schema `WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotification {
    /// `status`: one of `Processing`, `Complete`, `Canceled` and `Error`.
    pub status: Option<Open<Status>>,
    /// `result`: `WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast`.
    pub result: Option<
        Box<WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast>,
    >,
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotification "WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotification" 3 {
    (
        status: Open<Status> = "status" with_status,
        result: Box<WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast> = "result" with_result,
        operation_id: String = "operationId" with_operation_id,
    )
});

/// The property `status` of `WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotification`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
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
