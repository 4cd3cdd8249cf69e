// @generated from the schema "AgentOwnedMappingPreviewListing"; changes made here are lost at the next generation

use crate::AgentOwnedMappingPreview;
use crate::runtime::Extra;

/// The schema `AgentOwnedMappingPreviewListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentOwnedMappingPreviewListing {
    /// `entities`: `array of AgentOwnedMappingPreview`.
    pub entities: Option<Vec<AgentOwnedMappingPreview>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentOwnedMappingPreviewListing "AgentOwnedMappingPreviewListing" 1 {
    (
        entities: Vec<AgentOwnedMappingPreview> = "entities" with_entities,
    )
});
