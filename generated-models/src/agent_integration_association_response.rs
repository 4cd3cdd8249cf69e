// @generated from the schema "AgentIntegrationAssociationResponse"; changes made here are lost at the next generation

/// The schema `AgentIntegrationAssociationResponse`.
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

impl crate::runtime::Model for AgentIntegrationAssociationResponse {
    const EMPTY: Self = Self {
        agent_external_id: ::std::option::Option::None,
        integration: ::std::option::Option::None,
        locked: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentIntegrationAssociationResponse = &<AgentIntegrationAssociationResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentIntegrationAssociationResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("agentExternalId", "agent_external_id", 1),
            ("integration", "integration", 1),
            ("locked", "locked", 1),
        ],
        fields: &[&E.agent_external_id, &E.integration, &E.locked],
    }
};

crate::runtime::model!(AgentIntegrationAssociationResponse);

crate::runtime::setters!(AgentIntegrationAssociationResponse {
    with_agent_external_id: agent_external_id: ::std::string::String,
    with_integration: integration: ::std::boxed::Box<crate::WfmIntegrationReference>,
    with_locked: locked: bool,
});
