// @generated from the schema "AuditQueryExecutionStatusResponse"; changes made here are lost at the next generation

use crate::{AuditQueryFilter, AuditQuerySort};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `AuditQueryExecutionStatusResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AuditQueryExecutionStatusResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `state`: one of `Queued`, `Running`, `Succeeded`, `Failed` and `Cancelled`.
    pub state: Option<Open<State>>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `interval`: `string`.
    pub interval: Option<String>,
    /// `serviceName`: `string`.
    #[doc(alias = "serviceName")]
    pub service_name: Option<String>,
    /// `filters`: `array of AuditQueryFilter`.
    pub filters: Option<Vec<AuditQueryFilter>>,
    /// `sort`: `array of AuditQuerySort`.
    pub sort: Option<Vec<AuditQuerySort>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AuditQueryExecutionStatusResponse "AuditQueryExecutionStatusResponse" 7 {
    (
        id: String = "id" with_id,
        state: Open<State> = "state" with_state,
        start_date: DateTime = "startDate" with_start_date,
        interval: String = "interval" with_interval,
        service_name: String = "serviceName" with_service_name,
        filters: Vec<AuditQueryFilter> = "filters" with_filters,
        sort: Vec<AuditQuerySort> = "sort" with_sort,
    )
});

/// The property `state` of `AuditQueryExecutionStatusResponse`. Known values: `Queued`, `Running`, `Succeeded`, `Failed`, `Cancelled`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Queued,
    Running,
    Succeeded,
    Failed,
    Cancelled,
}

crate::runtime::values!(State {
    Queued = "Queued",
    Running = "Running",
    Succeeded = "Succeeded",
    Failed = "Failed",
    Cancelled = "Cancelled",
});
