// @generated from the schema "AgentIntegrationAssociationRequest"; changes made here are lost at the next generation

/// The schema `AgentIntegrationAssociationRequest`.
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

impl crate::runtime::Model for AgentIntegrationAssociationRequest {
    const EMPTY: Self = Self {
        agent_external_id: ::std::option::Option::None,
        integration_id: ::std::option::Option::None,
        locked: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentIntegrationAssociationRequest = &<AgentIntegrationAssociationRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentIntegrationAssociationRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("agentExternalId", "agent_external_id", 1),
            ("integrationId", "integration_id", 1),
            ("locked", "locked", 1),
        ],
        fields: &[&E.agent_external_id, &E.integration_id, &E.locked],
    }
};

crate::runtime::model!(AgentIntegrationAssociationRequest);

crate::runtime::setters!(AgentIntegrationAssociationRequest {
    with_agent_external_id: agent_external_id: ::std::string::String,
    with_integration_id: integration_id: ::std::string::String,
    with_locked: locked: bool,
});
