// @generated from the schema "FlowMetricsTopicFlowOutcome"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `FlowMetricsTopicFlowOutcome`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowMetricsTopicFlowOutcome {
    /// `flowOutcome`: `string`.
    #[doc(alias = "flowOutcome")]
    pub flow_outcome: Option<String>,
    /// `flowOutcomeId`: `string`.
    #[doc(alias = "flowOutcomeId")]
    pub flow_outcome_id: Option<String>,
    /// `flowOutcomeValue`: `string`.
    #[doc(alias = "flowOutcomeValue")]
    pub flow_outcome_value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowMetricsTopicFlowOutcome "FlowMetricsTopicFlowOutcome" 3 {
    (
        flow_outcome: String = "flowOutcome" with_flow_outcome,
        flow_outcome_id: String = "flowOutcomeId" with_flow_outcome_id,
        flow_outcome_value: String = "flowOutcomeValue" with_flow_outcome_value,
    )
});
