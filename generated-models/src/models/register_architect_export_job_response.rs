// @generated from the schema "RegisterArchitectExportJobResponse"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `RegisterArchitectExportJobResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RegisterArchitectExportJobResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `status`: one of `Registered`, `Started`, `Success` and `Failure`.
    pub status: Option<Open<Status>>,
    /// `totalFlows`: `integer (int32)`.
    #[doc(alias = "totalFlows")]
    pub total_flows: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RegisterArchitectExportJobResponse "RegisterArchitectExportJobResponse" 4 {
    (
        id: String = "id" with_id read_only,
        status: Open<Status> = "status" with_status,
        total_flows: i32 = "totalFlows" with_total_flows,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `RegisterArchitectExportJobResponse`. Known values: `Registered`, `Started`, `Success`, `Failure`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Registered,
    Started,
    Success,
    Failure,
}

crate::runtime::values!(Status {
    Registered = "Registered",
    Started = "Started",
    Success = "Success",
    Failure = "Failure",
});
