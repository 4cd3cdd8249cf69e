// @generated from the schema "OutcomeAttributionJobStateResponse"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `OutcomeAttributionJobStateResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutcomeAttributionJobStateResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `state`: one of `Running`, `Completed`, `CompletedWithErrors` and `Failed`.
    pub state: Option<Open<State>>,
    /// `resultsUri`: `string`.
    #[doc(alias = "resultsUri")]
    pub results_uri: Option<String>,
    /// `percentFailedThreshold`: `integer (int32)`.
    #[doc(alias = "percentFailedThreshold")]
    pub percent_failed_threshold: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutcomeAttributionJobStateResponse "OutcomeAttributionJobStateResponse" 6 {
    (
        id: String = "id" with_id read_only,
        state: Open<State> = "state" with_state,
        results_uri: String = "resultsUri" with_results_uri,
        percent_failed_threshold: i32 = "percentFailedThreshold" with_percent_failed_threshold,
        self_uri: String = "selfUri" with_self_uri read_only,
        created_date: DateTime = "createdDate" with_created_date,
    )
});

/// The property `state` of `OutcomeAttributionJobStateResponse`. Known values: `Running`, `Completed`, `CompletedWithErrors`, `Failed`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Running,
    Completed,
    CompletedWithErrors,
    Failed,
}

crate::runtime::values!(State {
    Running = "Running",
    Completed = "Completed",
    CompletedWithErrors = "CompletedWithErrors",
    Failed = "Failed",
});
