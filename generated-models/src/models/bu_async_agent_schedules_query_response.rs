// @generated from the schema "BuAsyncAgentSchedulesQueryResponse"; changes made here are lost at the next generation

use crate::BuAgentSchedulesQueryResponse;
use crate::runtime::{Extra, Open};

/// The schema `BuAsyncAgentSchedulesQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuAsyncAgentSchedulesQueryResponse {
    /// `status`: one of `Processing`, `Complete`, `Canceled` and `Error`.
    pub status: Option<Open<Status>>,
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: Option<String>,
    /// `result`: `BuAgentSchedulesQueryResponse`.
    pub result: Option<Box<BuAgentSchedulesQueryResponse>>,
    /// `progress`: `integer (int32)`.
    pub progress: Option<i32>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuAsyncAgentSchedulesQueryResponse "BuAsyncAgentSchedulesQueryResponse" 5 {
    (
        status: Open<Status> = "status" with_status,
        operation_id: String = "operationId" with_operation_id,
        result: Box<BuAgentSchedulesQueryResponse> = "result" with_result,
        progress: i32 = "progress" with_progress,
        download_url: String = "downloadUrl" with_download_url,
    )
});

/// The property `status` of `BuAsyncAgentSchedulesQueryResponse`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
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
