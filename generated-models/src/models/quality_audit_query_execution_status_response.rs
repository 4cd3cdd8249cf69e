// @generated from the schema "QualityAuditQueryExecutionStatusResponse"; changes made here are lost at the next generation

use crate::{AuditQuerySort, QualityAuditQueryFilter};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `QualityAuditQueryExecutionStatusResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QualityAuditQueryExecutionStatusResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `state`: one of `Queued`, `Running`, `Succeeded`, `Failed` and `Cancelled`.
    pub state: Option<Open<State>>,
    /// `dateStart`: `string (date-time)`.
    #[doc(alias = "dateStart")]
    pub date_start: Option<DateTime>,
    /// `interval`: `string`.
    pub interval: Option<String>,
    /// `filters`: `array of QualityAuditQueryFilter`.
    pub filters: Option<Vec<QualityAuditQueryFilter>>,
    /// `sort`: `array of AuditQuerySort`.
    pub sort: Option<Vec<AuditQuerySort>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QualityAuditQueryExecutionStatusResponse "QualityAuditQueryExecutionStatusResponse" 6 {
    (
        id: String = "id" with_id,
        state: Open<State> = "state" with_state,
        date_start: DateTime = "dateStart" with_date_start,
        interval: String = "interval" with_interval,
        filters: Vec<QualityAuditQueryFilter> = "filters" with_filters,
        sort: Vec<AuditQuerySort> = "sort" with_sort,
    )
});

/// The property `state` of `QualityAuditQueryExecutionStatusResponse`. Known values: `Queued`, `Running`, `Succeeded`, `Failed`, `Cancelled`.
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
