// @generated from the schema "PerformancePredictionRecalculationResponse"; changes made here are lost at the next generation

use crate::PerformancePredictionOutputs;
use crate::runtime::{Extra, Open};

/// The schema `PerformancePredictionRecalculationResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PerformancePredictionRecalculationResponse {
    /// `operationId`: `string`, required.
    #[doc(alias = "operationId")]
    pub operation_id: Option<String>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// `downloadResult`: `PerformancePredictionOutputs`.
    #[doc(alias = "downloadResult")]
    pub download_result: Option<Box<PerformancePredictionOutputs>>,
    /// `state`: one of `Processing`, `Complete` and `Error`, required.
    pub state: Option<Open<State>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PerformancePredictionRecalculationResponse "PerformancePredictionRecalculationResponse" 4 {
    (
        operation_id: String = "operationId" with_operation_id required,
        download_url: String = "downloadUrl" with_download_url,
        download_result: Box<PerformancePredictionOutputs> = "downloadResult" with_download_result,
        state: Open<State> = "state" with_state required,
    )
});

/// The property `state` of `PerformancePredictionRecalculationResponse`. Known values: `Processing`, `Complete`, `Error`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Processing,
    Complete,
    Error,
}

crate::runtime::values!(State {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
