// @generated from the schema "PerformancePredictionResponse"; changes made here are lost at the next generation

use crate::PerformancePredictionOutputs;
use crate::runtime::{Date, Extra, Open};

/// The schema `PerformancePredictionResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PerformancePredictionResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `weekDate`: `string (date)`, required.
    #[doc(alias = "weekDate")]
    pub week_date: Option<Date>,
    /// `scheduleId`: `string`, required.
    #[doc(alias = "scheduleId")]
    pub schedule_id: Option<String>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// `downloadResult`: `PerformancePredictionOutputs`.
    #[doc(alias = "downloadResult")]
    pub download_result: Option<Box<PerformancePredictionOutputs>>,
    /// `state`: one of `Processing`, `Complete` and `Error`, required.
    pub state: Option<Open<State>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PerformancePredictionResponse "PerformancePredictionResponse" 7 {
    (
        id: String = "id" with_id read_only,
        week_date: Date = "weekDate" with_week_date required,
        schedule_id: String = "scheduleId" with_schedule_id required,
        download_url: String = "downloadUrl" with_download_url,
        download_result: Box<PerformancePredictionOutputs> = "downloadResult" with_download_result,
        state: Open<State> = "state" with_state required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `PerformancePredictionResponse`. Known values: `Processing`, `Complete`, `Error`.
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
