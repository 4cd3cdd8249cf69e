// @generated from the schema "HrisTimeOffTypesResponse"; changes made here are lost at the next generation

use crate::{HrisTimeOffTypeResponse, HrisTimeOffTypesJobReference};
use crate::runtime::Extra;

/// The schema `HrisTimeOffTypesResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HrisTimeOffTypesResponse {
    /// `job`: `HrisTimeOffTypesJobReference`.
    pub job: Option<Box<HrisTimeOffTypesJobReference>>,
    /// `entities`: `array of HrisTimeOffTypeResponse`.
    pub entities: Option<Vec<HrisTimeOffTypeResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HrisTimeOffTypesResponse "HrisTimeOffTypesResponse" 2 {
    (
        job: Box<HrisTimeOffTypesJobReference> = "job" with_job,
        entities: Vec<HrisTimeOffTypeResponse> = "entities" with_entities,
    )
});
