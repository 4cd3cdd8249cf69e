// @generated from the schema "AnalyticsFlowOutcome"; changes made here are lost at the next generation

/// The schema `AnalyticsFlowOutcome`.
#[repr(C)]
pub struct AnalyticsFlowOutcome {
    /// `flowOutcome`: `string`.
    #[doc(alias = "flowOutcome")]
    pub flow_outcome: ::std::option::Option<::std::string::String>,
    /// `flowOutcomeEndTimestamp`: `string (date-time)`.
    #[doc(alias = "flowOutcomeEndTimestamp")]
    pub flow_outcome_end_timestamp: ::std::option::Option<crate::runtime::DateTime>,
    /// `flowOutcomeId`: `string`.
    #[doc(alias = "flowOutcomeId")]
    pub flow_outcome_id: ::std::option::Option<::std::string::String>,
    /// `flowOutcomeStartTimestamp`: `string (date-time)`.
    #[doc(alias = "flowOutcomeStartTimestamp")]
    pub flow_outcome_start_timestamp: ::std::option::Option<crate::runtime::DateTime>,
    /// `flowOutcomeValue`: `string`.
    #[doc(alias = "flowOutcomeValue")]
    pub flow_outcome_value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AnalyticsFlowOutcome "AnalyticsFlowOutcome" 5 {
    (
        flow_outcome: ::std::string::String = "flowOutcome" 0 with_flow_outcome,
        flow_outcome_end_timestamp: crate::runtime::DateTime = "flowOutcomeEndTimestamp" 0 with_flow_outcome_end_timestamp,
        flow_outcome_id: ::std::string::String = "flowOutcomeId" 0 with_flow_outcome_id,
        flow_outcome_start_timestamp: crate::runtime::DateTime = "flowOutcomeStartTimestamp" 0 with_flow_outcome_start_timestamp,
        flow_outcome_value: ::std::string::String = "flowOutcomeValue" 0 with_flow_outcome_value,
    )
});
