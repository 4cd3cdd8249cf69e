// @generated from the schema "AgentsIntegrationsListing"; changes made here are lost at the next generation

use crate::AgentIntegrationsResponse;
use crate::runtime::Extra;

/// The schema `AgentsIntegrationsListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentsIntegrationsListing {
    /// `entities`: `array of AgentIntegrationsResponse`.
    pub entities: Option<Vec<AgentIntegrationsResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentsIntegrationsListing "AgentsIntegrationsListing" 1 {
    (
        entities: Vec<AgentIntegrationsResponse> = "entities" with_entities,
    )
});
