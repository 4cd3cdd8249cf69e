// @generated from the schema "WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData"; changes made here are lost at the next generation

/// The schema `WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData`.
pub struct WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData {
    /// `interactingTimeSeconds`: `number (double)`.
    #[doc(alias = "interactingTimeSeconds")]
    pub interacting_time_seconds: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData {
    const EMPTY: Self = Self {
        interacting_time_seconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData = &<WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData",
        empty: E,
        extra: &E.extra,
        properties: &[("interactingTimeSeconds", "interacting_time_seconds", 0)],
        fields: &[&E.interacting_time_seconds],
    }
};

crate::runtime::model!(WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData);

crate::runtime::setters!(WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData {
    with_interacting_time_seconds: interacting_time_seconds: f64,
});
