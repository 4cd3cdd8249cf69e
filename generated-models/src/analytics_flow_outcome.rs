// @generated from the schema "AnalyticsFlowOutcome"; changes made here are lost at the next generation

/// The schema `AnalyticsFlowOutcome`.
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

impl crate::runtime::Model for AnalyticsFlowOutcome {
    const EMPTY: Self = Self {
        flow_outcome: ::std::option::Option::None,
        flow_outcome_end_timestamp: ::std::option::Option::None,
        flow_outcome_id: ::std::option::Option::None,
        flow_outcome_start_timestamp: ::std::option::Option::None,
        flow_outcome_value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnalyticsFlowOutcome = &<AnalyticsFlowOutcome as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnalyticsFlowOutcome",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("flowOutcome", "flow_outcome", 0),
            ("flowOutcomeEndTimestamp", "flow_outcome_end_timestamp", 0),
            ("flowOutcomeId", "flow_outcome_id", 0),
            ("flowOutcomeStartTimestamp", "flow_outcome_start_timestamp", 0),
            ("flowOutcomeValue", "flow_outcome_value", 0),
        ],
        fields: &[
            &E.flow_outcome,
            &E.flow_outcome_end_timestamp,
            &E.flow_outcome_id,
            &E.flow_outcome_start_timestamp,
            &E.flow_outcome_value,
        ],
    }
};

crate::runtime::model!(AnalyticsFlowOutcome);

crate::runtime::setters!(AnalyticsFlowOutcome {
    with_flow_outcome: flow_outcome: ::std::string::String,
    with_flow_outcome_end_timestamp: flow_outcome_end_timestamp: crate::runtime::DateTime,
    with_flow_outcome_id: flow_outcome_id: ::std::string::String,
    with_flow_outcome_start_timestamp: flow_outcome_start_timestamp: crate::runtime::DateTime,
    with_flow_outcome_value: flow_outcome_value: ::std::string::String,
});
