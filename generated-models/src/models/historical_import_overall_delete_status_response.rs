// @generated from the schema "HistoricalImportOverallDeleteStatusResponse"; changes made here are lost at the next generation

use crate::HistoricalDataJobEntityStatus;
use crate::runtime::{Extra, Open};

/// The schema `HistoricalImportOverallDeleteStatusResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HistoricalImportOverallDeleteStatusResponse {
    /// `entities`: `array of HistoricalDataJobEntityStatus`.
    pub entities: Option<Vec<HistoricalDataJobEntityStatus>>,
    /// `status`: one of `Processing` and `Complete`, read-only.
    pub status: Option<Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HistoricalImportOverallDeleteStatusResponse "HistoricalImportOverallDeleteStatusResponse" 2 {
    (
        entities: Vec<HistoricalDataJobEntityStatus> = "entities" with_entities,
        status: Open<Status> = "status" with_status read_only,
    )
});

/// The property `status` of `HistoricalImportOverallDeleteStatusResponse`. Known values: `Processing`, `Complete`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
}

crate::runtime::values!(Status {
    Processing = "Processing",
    Complete = "Complete",
});
