// @generated from the schema "AgentIntegrationAssociationRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AgentIntegrationAssociationRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentIntegrationAssociationRequest {
    /// `agentExternalId`: `string`, required.
    #[doc(alias = "agentExternalId")]
    pub agent_external_id: Option<String>,
    /// `integrationId`: `string`, required.
    #[doc(alias = "integrationId")]
    pub integration_id: Option<String>,
    /// `locked`: `boolean`, required.
    pub locked: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentIntegrationAssociationRequest "AgentIntegrationAssociationRequest" 3 {
    (
        agent_external_id: String = "agentExternalId" with_agent_external_id required,
        integration_id: String = "integrationId" with_integration_id required,
        locked: bool = "locked" with_locked required,
    )
});
