// @generated from the schema "DataIngestionRuleStatusPatchRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `DataIngestionRuleStatusPatchRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DataIngestionRuleStatusPatchRequest {
    /// `status`: one of `Active` and `Paused`, required.
    pub status: Option<Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DataIngestionRuleStatusPatchRequest "DataIngestionRuleStatusPatchRequest" 1 {
    (
        status: Open<Status> = "status" with_status required,
    )
});

/// The property `status` of `DataIngestionRuleStatusPatchRequest`. Known values: `Active`, `Paused`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Active,
    Paused,
}

crate::runtime::values!(Status {
    Active = "Active",
    Paused = "Paused",
});
