// @generated from the schema "WfmIntradayDataUpdateTopicIntradayHistoricalAgentData"; changes made here are lost at the next generation

/// The schema `WfmIntradayDataUpdateTopicIntradayHistoricalAgentData`.
pub struct WfmIntradayDataUpdateTopicIntradayHistoricalAgentData {
    /// `onQueueTimeSeconds`: `number (double)`.
    #[doc(alias = "onQueueTimeSeconds")]
    pub on_queue_time_seconds: ::std::option::Option<f64>,
    /// `interactingTimeSeconds`: `number (double)`.
    #[doc(alias = "interactingTimeSeconds")]
    pub interacting_time_seconds: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmIntradayDataUpdateTopicIntradayHistoricalAgentData {
    const EMPTY: Self = Self {
        on_queue_time_seconds: ::std::option::Option::None,
        interacting_time_seconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmIntradayDataUpdateTopicIntradayHistoricalAgentData = &<WfmIntradayDataUpdateTopicIntradayHistoricalAgentData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmIntradayDataUpdateTopicIntradayHistoricalAgentData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("onQueueTimeSeconds", "on_queue_time_seconds", 0),
            ("interactingTimeSeconds", "interacting_time_seconds", 0),
        ],
        fields: &[&E.on_queue_time_seconds, &E.interacting_time_seconds],
    }
};

crate::runtime::model!(WfmIntradayDataUpdateTopicIntradayHistoricalAgentData);

crate::runtime::setters!(WfmIntradayDataUpdateTopicIntradayHistoricalAgentData {
    with_on_queue_time_seconds: on_queue_time_seconds: f64,
    with_interacting_time_seconds: interacting_time_seconds: f64,
});
