// @generated from the schema "AgentCopilotAggregateQueryResponse"; changes made here are lost at the next generation

use crate::AgentCopilotAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `AgentCopilotAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentCopilotAggregateQueryResponse {
    /// `results`: `array of AgentCopilotAggregateDataContainer`.
    pub results: Option<Vec<AgentCopilotAggregateDataContainer>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentCopilotAggregateQueryResponse "AgentCopilotAggregateQueryResponse" 1 {
    (
        results: Vec<AgentCopilotAggregateDataContainer> = "results" with_results,
    )
});
