// @generated from the schema "AsyncIntradayResponse"; changes made here are lost at the next generation

use crate::BuIntradayResponse;
use crate::runtime::{Extra, Open};

/// The schema `AsyncIntradayResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AsyncIntradayResponse {
    /// `status`: one of `Processing`, `Complete`, `Canceled` and `Error`.
    pub status: Option<Open<Status>>,
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: Option<String>,
    /// `result`: `BuIntradayResponse`.
    pub result: Option<Box<BuIntradayResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AsyncIntradayResponse "AsyncIntradayResponse" 3 {
    (
        status: Open<Status> = "status" with_status,
        operation_id: String = "operationId" with_operation_id,
        result: Box<BuIntradayResponse> = "result" with_result,
    )
});

/// The property `status` of `AsyncIntradayResponse`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
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
