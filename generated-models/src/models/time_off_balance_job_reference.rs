// @generated from the schema "TimeOffBalanceJobReference"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `TimeOffBalanceJobReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TimeOffBalanceJobReference {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `status`: one of `Processing`, `Complete` and `Error`.
    pub status: Option<Open<Status>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TimeOffBalanceJobReference "TimeOffBalanceJobReference" 3 {
    (
        id: String = "id" with_id read_only,
        status: Open<Status> = "status" with_status,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `TimeOffBalanceJobReference`. Known values: `Processing`, `Complete`, `Error`.
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
