// @generated from the schema "AgentCopilotAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `AgentCopilotAsyncAggregateQueryResponse`.
#[repr(C)]
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

crate::runtime::model!(AgentCopilotAsyncAggregateQueryResponse "AgentCopilotAsyncAggregateQueryResponse" 2 {
    (
        results: ::std::vec::Vec<crate::AgentCopilotAggregateDataContainer> = "results" 0 with_results,
        cursor: ::std::string::String = "cursor" 0 with_cursor,
    )
});
