// @generated from the schema "AgentIntegrationAssociationResponse"; changes made here are lost at the next generation

use crate::WfmIntegrationReference;
use crate::runtime::Extra;

/// The schema `AgentIntegrationAssociationResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentIntegrationAssociationResponse {
    /// `agentExternalId`: `string`, required.
    #[doc(alias = "agentExternalId")]
    pub agent_external_id: Option<String>,
    /// `integration`: `WfmIntegrationReference`, required.
    pub integration: Option<Box<WfmIntegrationReference>>,
    /// `locked`: `boolean`, required.
    pub locked: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentIntegrationAssociationResponse "AgentIntegrationAssociationResponse" 3 {
    (
        agent_external_id: String = "agentExternalId" with_agent_external_id required,
        integration: Box<WfmIntegrationReference> = "integration" with_integration required,
        locked: bool = "locked" with_locked required,
    )
});
