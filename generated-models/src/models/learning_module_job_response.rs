// @generated from the schema "LearningModuleJobResponse"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `LearningModuleJobResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningModuleJobResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `status`: one of `Accepted`, `Running`, `Completed` and `Failed`.
    pub status: Option<Open<Status>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningModuleJobResponse "LearningModuleJobResponse" 3 {
    (
        id: String = "id" with_id read_only,
        status: Open<Status> = "status" with_status,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `LearningModuleJobResponse`. Known values: `Accepted`, `Running`, `Completed`, `Failed`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Accepted,
    Running,
    Completed,
    Failed,
}

crate::runtime::values!(Status {
    Accepted = "Accepted",
    Running = "Running",
    Completed = "Completed",
    Failed = "Failed",
});
