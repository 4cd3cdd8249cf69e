// @generated from the schema "QueryAgentsIntegrationsRequest"; changes made here are lost at the next generation

/// The schema `QueryAgentsIntegrationsRequest`.
#[repr(C)]
pub struct QueryAgentsIntegrationsRequest {
    /// `agentIds`: `array of string`, required.
    #[doc(alias = "agentIds")]
    pub agent_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueryAgentsIntegrationsRequest "QueryAgentsIntegrationsRequest" 1 {
    (
        agent_ids: ::std::vec::Vec<::std::string::String> = "agentIds" 1 with_agent_ids,
    )
});
