// @generated from the schema "BuAsyncScheduleRunResponse"; changes made here are lost at the next generation

use crate::BuScheduleRun;
use crate::runtime::{Extra, Open};

/// The schema `BuAsyncScheduleRunResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuAsyncScheduleRunResponse {
    /// `status`: one of `Processing`, `Complete`, `Canceled` and `Error`.
    pub status: Option<Open<Status>>,
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: Option<String>,
    /// `result`: `BuScheduleRun`.
    pub result: Option<Box<BuScheduleRun>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuAsyncScheduleRunResponse "BuAsyncScheduleRunResponse" 3 {
    (
        status: Open<Status> = "status" with_status,
        operation_id: String = "operationId" with_operation_id,
        result: Box<BuScheduleRun> = "result" with_result,
    )
});

/// The property `status` of `BuAsyncScheduleRunResponse`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
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
