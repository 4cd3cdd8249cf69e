// @generated from the schema "AgentCopilotAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `AgentCopilotAggregateQueryResponse`.
pub struct AgentCopilotAggregateQueryResponse {
    /// `results`: `array of AgentCopilotAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::AgentCopilotAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentCopilotAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentCopilotAggregateQueryResponse = &<AgentCopilotAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentCopilotAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0)],
        fields: &[&E.results],
    }
};

crate::runtime::model!(AgentCopilotAggregateQueryResponse);

crate::runtime::setters!(AgentCopilotAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::AgentCopilotAggregateDataContainer>,
});
