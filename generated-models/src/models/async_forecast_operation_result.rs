// @generated from the schema "AsyncForecastOperationResult"; changes made here are lost at the next generation

use crate::BuShortTermForecast;
use crate::runtime::{Extra, Open};

/// The schema `AsyncForecastOperationResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AsyncForecastOperationResult {
    /// `status`: one of `Processing`, `Complete`, `Canceled` and `Error`.
    pub status: Option<Open<Status>>,
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: Option<String>,
    /// `result`: `BuShortTermForecast`.
    pub result: Option<Box<BuShortTermForecast>>,
    /// `progress`: `integer (int32)`.
    pub progress: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AsyncForecastOperationResult "AsyncForecastOperationResult" 4 {
    (
        status: Open<Status> = "status" with_status,
        operation_id: String = "operationId" with_operation_id,
        result: Box<BuShortTermForecast> = "result" with_result,
        progress: i32 = "progress" with_progress,
    )
});

/// The property `status` of `AsyncForecastOperationResult`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
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
