// @generated from the schema "AnalyticsAgentStateQueryResponse"; changes made here are lost at the next generation

/// The schema `AnalyticsAgentStateQueryResponse`.
#[repr(C)]
pub struct AnalyticsAgentStateQueryResponse {
    /// `entities`: `array of AnalyticsAgentStateAgentResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::AnalyticsAgentStateAgentResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AnalyticsAgentStateQueryResponse "AnalyticsAgentStateQueryResponse" 1 {
    (
        entities: ::std::vec::Vec<crate::AnalyticsAgentStateAgentResponse> = "entities" 0 with_entities,
    )
});
