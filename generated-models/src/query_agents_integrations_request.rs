// @generated from the schema "QueryAgentsIntegrationsRequest"; changes made here are lost at the next generation

/// The schema `QueryAgentsIntegrationsRequest`.
pub struct QueryAgentsIntegrationsRequest {
    /// `agentIds`: `array of string`, required.
    #[doc(alias = "agentIds")]
    pub agent_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueryAgentsIntegrationsRequest {
    const EMPTY: Self = Self {
        agent_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueryAgentsIntegrationsRequest = &<QueryAgentsIntegrationsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueryAgentsIntegrationsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("agentIds", "agent_ids", 1)],
        fields: &[&E.agent_ids],
    }
};

crate::runtime::model!(QueryAgentsIntegrationsRequest);

crate::runtime::setters!(QueryAgentsIntegrationsRequest {
    with_agent_ids: agent_ids: ::std::vec::Vec<::std::string::String>,
});
