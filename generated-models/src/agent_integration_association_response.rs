// @generated from the schema "AgentIntegrationAssociationResponse"; changes made here are lost at the next generation

/// The schema `AgentIntegrationAssociationResponse`.
#[repr(C)]
pub struct AgentIntegrationAssociationResponse {
    /// `agentExternalId`: `string`, required.
    #[doc(alias = "agentExternalId")]
    pub agent_external_id: ::std::option::Option<::std::string::String>,
    /// `integration`: `WfmIntegrationReference`, required.
    pub integration: ::std::option::Option<
        ::std::boxed::Box<crate::WfmIntegrationReference>,
    >,
    /// `locked`: `boolean`, required.
    pub locked: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentIntegrationAssociationResponse "AgentIntegrationAssociationResponse" 3 {
    (
        agent_external_id: ::std::string::String = "agentExternalId" 1 with_agent_external_id,
        integration: ::std::boxed::Box<crate::WfmIntegrationReference> = "integration" 1 with_integration,
        locked: bool = "locked" 1 with_locked,
    )
});
