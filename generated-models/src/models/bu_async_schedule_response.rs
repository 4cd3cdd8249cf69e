// @generated from the schema "BuAsyncScheduleResponse"; changes made here are lost at the next generation

use crate::BuScheduleMetadata;
use crate::runtime::{Extra, Open};

/// The schema `BuAsyncScheduleResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuAsyncScheduleResponse {
    /// `status`: one of `Processing`, `Complete`, `Canceled` and `Error`.
    pub status: Option<Open<Status>>,
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: Option<String>,
    /// `result`: `BuScheduleMetadata`.
    pub result: Option<Box<BuScheduleMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuAsyncScheduleResponse "BuAsyncScheduleResponse" 3 {
    (
        status: Open<Status> = "status" with_status,
        operation_id: String = "operationId" with_operation_id,
        result: Box<BuScheduleMetadata> = "result" with_result,
    )
});

/// The property `status` of `BuAsyncScheduleResponse`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
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
