// @generated from the schema "AgentCopilotAsyncAggregateQueryResponse"; changes made here are lost at the next generation

use crate::AgentCopilotAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `AgentCopilotAsyncAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentCopilotAsyncAggregateQueryResponse {
    /// `results`: `array of AgentCopilotAggregateDataContainer`.
    pub results: Option<Vec<AgentCopilotAggregateDataContainer>>,
    /// `cursor`: `string`.
    pub cursor: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentCopilotAsyncAggregateQueryResponse "AgentCopilotAsyncAggregateQueryResponse" 2 {
    (
        results: Vec<AgentCopilotAggregateDataContainer> = "results" with_results,
        cursor: String = "cursor" with_cursor,
    )
});
