// @generated from the schema "FlowMetricsTopicFlowOutcome"; changes made here are lost at the next generation

/// The schema `FlowMetricsTopicFlowOutcome`.
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

impl crate::runtime::Model for FlowMetricsTopicFlowOutcome {
    const EMPTY: Self = Self {
        flow_outcome: ::std::option::Option::None,
        flow_outcome_id: ::std::option::Option::None,
        flow_outcome_value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowMetricsTopicFlowOutcome = &<FlowMetricsTopicFlowOutcome as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowMetricsTopicFlowOutcome",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("flowOutcome", "flow_outcome", 0),
            ("flowOutcomeId", "flow_outcome_id", 0),
            ("flowOutcomeValue", "flow_outcome_value", 0),
        ],
        fields: &[&E.flow_outcome, &E.flow_outcome_id, &E.flow_outcome_value],
    }
};

crate::runtime::model!(FlowMetricsTopicFlowOutcome);

crate::runtime::setters!(FlowMetricsTopicFlowOutcome {
    with_flow_outcome: flow_outcome: ::std::string::String,
    with_flow_outcome_id: flow_outcome_id: ::std::string::String,
    with_flow_outcome_value: flow_outcome_value: ::std::string::String,
});
