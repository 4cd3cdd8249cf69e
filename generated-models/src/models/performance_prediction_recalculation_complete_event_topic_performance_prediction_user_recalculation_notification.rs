// @generated from the schema "PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification"; changes made here are lost at the next generation

use crate::PerformancePredictionRecalculationCompleteEventTopicErrorBody;
use crate::runtime::{Extra, Open};

/// The schema `PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification {
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: Option<String>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// `state`: one of `Processing`, `Complete`, `Canceled` and `Error`.
    pub state: Option<Open<State>>,
    /// `error`: `PerformancePredictionRecalculationCompleteEventTopicErrorBody`.
    pub error: Option<
        Box<PerformancePredictionRecalculationCompleteEventTopicErrorBody>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification "PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification" 4 {
    (
        operation_id: String = "operationId" with_operation_id,
        download_url: String = "downloadUrl" with_download_url,
        state: Open<State> = "state" with_state,
        error: Box<PerformancePredictionRecalculationCompleteEventTopicErrorBody> = "error" with_error,
    )
});

/// The property `state` of `PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Processing,
    Complete,
    Canceled,
    Error,
}

crate::runtime::values!(State {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});
