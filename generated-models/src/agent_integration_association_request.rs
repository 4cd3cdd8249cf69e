// @generated from the schema "AgentIntegrationAssociationRequest"; changes made here are lost at the next generation

/// The schema `AgentIntegrationAssociationRequest`.
#[repr(C)]
pub struct AgentIntegrationAssociationRequest {
    /// `agentExternalId`: `string`, required.
    #[doc(alias = "agentExternalId")]
    pub agent_external_id: ::std::option::Option<::std::string::String>,
    /// `integrationId`: `string`, required.
    #[doc(alias = "integrationId")]
    pub integration_id: ::std::option::Option<::std::string::String>,
    /// `locked`: `boolean`, required.
    pub locked: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentIntegrationAssociationRequest "AgentIntegrationAssociationRequest" 3 {
    (
        agent_external_id: ::std::string::String = "agentExternalId" 1 with_agent_external_id,
        integration_id: ::std::string::String = "integrationId" 1 with_integration_id,
        locked: bool = "locked" 1 with_locked,
    )
});
