// @generated from the schema "PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification"; changes made here are lost at the next generation

use crate::PerformancePredictionCompleteEventTopicErrorBody;
use crate::runtime::{Extra, Open};

/// The schema `PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification {
    /// `scheduleId`: `string`.
    #[doc(alias = "scheduleId")]
    pub schedule_id: Option<String>,
    /// `weekDate`: `string`.
    #[doc(alias = "weekDate")]
    pub week_date: Option<String>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// `state`: one of `Processing`, `Complete`, `Canceled` and `Error`.
    pub state: Option<Open<State>>,
    /// `error`: `PerformancePredictionCompleteEventTopicErrorBody`.
    pub error: Option<Box<PerformancePredictionCompleteEventTopicErrorBody>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification "PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification" 5 {
    (
        schedule_id: String = "scheduleId" with_schedule_id,
        week_date: String = "weekDate" with_week_date,
        download_url: String = "downloadUrl" with_download_url,
        state: Open<State> = "state" with_state,
        error: Box<PerformancePredictionCompleteEventTopicErrorBody> = "error" with_error,
    )
});

/// The property `state` of `PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
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
