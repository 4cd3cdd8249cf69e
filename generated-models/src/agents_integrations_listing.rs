// @generated from the schema "AgentsIntegrationsListing"; changes made here are lost at the next generation

/// The schema `AgentsIntegrationsListing`.
pub struct AgentsIntegrationsListing {
    /// `entities`: `array of AgentIntegrationsResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::AgentIntegrationsResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentsIntegrationsListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentsIntegrationsListing = &<AgentsIntegrationsListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentsIntegrationsListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(AgentsIntegrationsListing);

crate::runtime::setters!(AgentsIntegrationsListing {
    with_entities: entities: ::std::vec::Vec<crate::AgentIntegrationsResponse>,
});
