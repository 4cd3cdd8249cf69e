// @generated from the schema "HistoricalImportDeleteJobResponse"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `HistoricalImportDeleteJobResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HistoricalImportDeleteJobResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `status`: one of `InProgress`, `Success` and `Failed`, read-only.
    pub status: Option<Open<Status>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HistoricalImportDeleteJobResponse "HistoricalImportDeleteJobResponse" 4 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        status: Open<Status> = "status" with_status read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `HistoricalImportDeleteJobResponse`. Known values: `InProgress`, `Success`, `Failed`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    InProgress,
    Success,
    Failed,
}

crate::runtime::values!(Status {
    InProgress = "InProgress",
    Success = "Success",
    Failed = "Failed",
});
