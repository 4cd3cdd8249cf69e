// @generated from the schema "FlowMetricsTopicFlowOutcome"; changes made here are lost at the next generation

/// The schema `FlowMetricsTopicFlowOutcome`.
#[repr(C)]
pub struct FlowMetricsTopicFlowOutcome {
    /// `flowOutcome`: `string`.
    #[doc(alias = "flowOutcome")]
    pub flow_outcome: ::std::option::Option<::std::string::String>,
    /// `flowOutcomeId`: `string`.
    #[doc(alias = "flowOutcomeId")]
    pub flow_outcome_id: ::std::option::Option<::std::string::String>,
    /// `flowOutcomeValue`: `string`.
    #[doc(alias = "flowOutcomeValue")]
    pub flow_outcome_value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowMetricsTopicFlowOutcome "FlowMetricsTopicFlowOutcome" 3 {
    (
        flow_outcome: ::std::string::String = "flowOutcome" 0 with_flow_outcome,
        flow_outcome_id: ::std::string::String = "flowOutcomeId" 0 with_flow_outcome_id,
        flow_outcome_value: ::std::string::String = "flowOutcomeValue" 0 with_flow_outcome_value,
    )
});
