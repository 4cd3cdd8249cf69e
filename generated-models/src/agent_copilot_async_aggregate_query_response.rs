// @generated from the schema "AgentCopilotAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `AgentCopilotAsyncAggregateQueryResponse`.
pub struct AgentCopilotAsyncAggregateQueryResponse {
    /// `results`: `array of AgentCopilotAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::AgentCopilotAggregateDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentCopilotAsyncAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        cursor: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentCopilotAsyncAggregateQueryResponse = &<AgentCopilotAsyncAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentCopilotAsyncAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0), ("cursor", "cursor", 0)],
        fields: &[&E.results, &E.cursor],
    }
};

crate::runtime::model!(AgentCopilotAsyncAggregateQueryResponse);

crate::runtime::setters!(AgentCopilotAsyncAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::AgentCopilotAggregateDataContainer>,
    with_cursor: cursor: ::std::string::String,
});
