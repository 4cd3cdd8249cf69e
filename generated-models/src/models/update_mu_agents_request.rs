// @generated from the schema "UpdateMuAgentsRequest"; changes made here are lost at the next generation

use crate::UpdateMuAgentRequest;
use crate::runtime::Extra;

/// The schema `UpdateMuAgentsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateMuAgentsRequest {
    /// `entities`: `array of UpdateMuAgentRequest`.
    pub entities: Option<Vec<UpdateMuAgentRequest>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateMuAgentsRequest "UpdateMuAgentsRequest" 1 {
    (
        entities: Vec<UpdateMuAgentRequest> = "entities" with_entities,
    )
});
