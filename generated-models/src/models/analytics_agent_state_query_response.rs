// @generated from the schema "AnalyticsAgentStateQueryResponse"; changes made here are lost at the next generation

use crate::AnalyticsAgentStateAgentResponse;
use crate::runtime::Extra;

/// The schema `AnalyticsAgentStateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnalyticsAgentStateQueryResponse {
    /// `entities`: `array of AnalyticsAgentStateAgentResponse`.
    pub entities: Option<Vec<AnalyticsAgentStateAgentResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnalyticsAgentStateQueryResponse "AnalyticsAgentStateQueryResponse" 1 {
    (
        entities: Vec<AnalyticsAgentStateAgentResponse> = "entities" with_entities,
    )
});
