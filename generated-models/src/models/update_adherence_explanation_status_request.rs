// @generated from the schema "UpdateAdherenceExplanationStatusRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `UpdateAdherenceExplanationStatusRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateAdherenceExplanationStatusRequest {
    /// `status`: one of `Pending`, `Approved` and `Denied`.
    pub status: Option<Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateAdherenceExplanationStatusRequest "UpdateAdherenceExplanationStatusRequest" 1 {
    (
        status: Open<Status> = "status" with_status,
    )
});

/// The property `status` of `UpdateAdherenceExplanationStatusRequest`. Known values: `Pending`, `Approved`, `Denied`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Pending,
    Approved,
    Denied,
}

crate::runtime::values!(Status {
    Pending = "Pending",
    Approved = "Approved",
    Denied = "Denied",
});
