// @generated from the schema "AgentCopilotAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `AgentCopilotAggregateQueryResponse`.
#[repr(C)]
pub struct AgentCopilotAggregateQueryResponse {
    /// `results`: `array of AgentCopilotAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::AgentCopilotAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentCopilotAggregateQueryResponse "AgentCopilotAggregateQueryResponse" 1 {
    (
        results: ::std::vec::Vec<crate::AgentCopilotAggregateDataContainer> = "results" 0 with_results,
    )
});
