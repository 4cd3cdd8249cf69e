// @generated from the schema "HrisTimeOffTypesJobResponse"; changes made here are lost at the next generation

use crate::HrisTimeOffTypeResponse;
use crate::runtime::{Extra, Open};

/// The schema `HrisTimeOffTypesJobResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HrisTimeOffTypesJobResponse {
    /// `entities`: `array of HrisTimeOffTypeResponse`.
    pub entities: Option<Vec<HrisTimeOffTypeResponse>>,
    /// `status`: one of `Processing`, `Complete` and `Error`.
    pub status: Option<Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HrisTimeOffTypesJobResponse "HrisTimeOffTypesJobResponse" 2 {
    (
        entities: Vec<HrisTimeOffTypeResponse> = "entities" with_entities,
        status: Open<Status> = "status" with_status,
    )
});

/// The property `status` of `HrisTimeOffTypesJobResponse`. Known values: `Processing`, `Complete`, `Error`.
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
