// @generated from the schema "WfmHistoricalAdherenceBulkJobReference"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WfmHistoricalAdherenceBulkJobReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmHistoricalAdherenceBulkJobReference {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `status`: one of `Processing`, `Complete` and `Error`.
    pub status: Option<Open<Status>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmHistoricalAdherenceBulkJobReference "WfmHistoricalAdherenceBulkJobReference" 3 {
    (
        id: String = "id" with_id,
        status: Open<Status> = "status" with_status,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `WfmHistoricalAdherenceBulkJobReference`. Known values: `Processing`, `Complete`, `Error`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Error,
}

crate::runtime::values!(Status {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
