// @generated from the schema "ApiUsageQueryResult"; changes made here are lost at the next generation

use crate::{ApiUsageRow, Cursors};
use crate::runtime::{Extra, Open};

/// The schema `ApiUsageQueryResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ApiUsageQueryResult {
    /// `results`: `array of ApiUsageRow`.
    pub results: Option<Vec<ApiUsageRow>>,
    /// `queryStatus`: one of `Complete`, `Failed` and `Running`.
    #[doc(alias = "queryStatus")]
    pub query_status: Option<Open<QueryStatus>>,
    /// `cursors`: `Cursors`.
    pub cursors: Option<Box<Cursors>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ApiUsageQueryResult "ApiUsageQueryResult" 3 {
    (
        results: Vec<ApiUsageRow> = "results" with_results,
        query_status: Open<QueryStatus> = "queryStatus" with_query_status,
        cursors: Box<Cursors> = "cursors" with_cursors,
    )
});

/// The property `queryStatus` of `ApiUsageQueryResult`. Known values: `Complete`, `Failed`, `Running`.
#[repr(u16)]
#[non_exhaustive]
pub enum QueryStatus {
    Complete,
    Failed,
    Running,
}

crate::runtime::values!(QueryStatus {
    Complete = "Complete",
    Failed = "Failed",
    Running = "Running",
});
