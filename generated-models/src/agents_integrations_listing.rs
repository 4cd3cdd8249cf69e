// @generated from the schema "AgentsIntegrationsListing"; changes made here are lost at the next generation

/// The schema `AgentsIntegrationsListing`.
#[repr(C)]
pub struct AgentsIntegrationsListing {
    /// `entities`: `array of AgentIntegrationsResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::AgentIntegrationsResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentsIntegrationsListing "AgentsIntegrationsListing" 1 {
    (
        entities: ::std::vec::Vec<crate::AgentIntegrationsResponse> = "entities" 0 with_entities,
    )
});
