// @generated from the schema "AnalyticsFlowOutcome"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `AnalyticsFlowOutcome`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnalyticsFlowOutcome {
    /// `flowOutcome`: `string`.
    #[doc(alias = "flowOutcome")]
    pub flow_outcome: Option<String>,
    /// `flowOutcomeEndTimestamp`: `string (date-time)`.
    #[doc(alias = "flowOutcomeEndTimestamp")]
    pub flow_outcome_end_timestamp: Option<DateTime>,
    /// `flowOutcomeId`: `string`.
    #[doc(alias = "flowOutcomeId")]
    pub flow_outcome_id: Option<String>,
    /// `flowOutcomeStartTimestamp`: `string (date-time)`.
    #[doc(alias = "flowOutcomeStartTimestamp")]
    pub flow_outcome_start_timestamp: Option<DateTime>,
    /// `flowOutcomeValue`: `string`.
    #[doc(alias = "flowOutcomeValue")]
    pub flow_outcome_value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnalyticsFlowOutcome "AnalyticsFlowOutcome" 5 {
    (
        flow_outcome: String = "flowOutcome" with_flow_outcome,
        flow_outcome_end_timestamp: DateTime = "flowOutcomeEndTimestamp" with_flow_outcome_end_timestamp,
        flow_outcome_id: String = "flowOutcomeId" with_flow_outcome_id,
        flow_outcome_start_timestamp: DateTime = "flowOutcomeStartTimestamp" with_flow_outcome_start_timestamp,
        flow_outcome_value: String = "flowOutcomeValue" with_flow_outcome_value,
    )
});
