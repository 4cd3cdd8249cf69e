// @generated from the schema "WfmIntegrationListing"; changes made here are lost at the next generation

use crate::WfmIntegrationResponse;
use crate::runtime::Extra;

/// The schema `WfmIntegrationListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmIntegrationListing {
    /// `entities`: `array of WfmIntegrationResponse`.
    pub entities: Option<Vec<WfmIntegrationResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmIntegrationListing "WfmIntegrationListing" 1 {
    (
        entities: Vec<WfmIntegrationResponse> = "entities" with_entities,
    )
});
