// @generated from the schema "WfmBuIntradayDataUpdateTopicBuIntradayScheduleData"; changes made here are lost at the next generation

/// The schema `WfmBuIntradayDataUpdateTopicBuIntradayScheduleData`.
pub struct WfmBuIntradayDataUpdateTopicBuIntradayScheduleData {
    /// `onQueueTimeSeconds`: `integer`.
    #[doc(alias = "onQueueTimeSeconds")]
    pub on_queue_time_seconds: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmBuIntradayDataUpdateTopicBuIntradayScheduleData {
    const EMPTY: Self = Self {
        on_queue_time_seconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuIntradayDataUpdateTopicBuIntradayScheduleData = &<WfmBuIntradayDataUpdateTopicBuIntradayScheduleData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuIntradayDataUpdateTopicBuIntradayScheduleData",
        empty: E,
        extra: &E.extra,
        properties: &[("onQueueTimeSeconds", "on_queue_time_seconds", 0)],
        fields: &[&E.on_queue_time_seconds],
    }
};

crate::runtime::model!(WfmBuIntradayDataUpdateTopicBuIntradayScheduleData);

crate::runtime::setters!(WfmBuIntradayDataUpdateTopicBuIntradayScheduleData {
    with_on_queue_time_seconds: on_queue_time_seconds: i64,
});
