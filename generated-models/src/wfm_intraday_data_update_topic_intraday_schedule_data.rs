// @generated from the schema "WfmIntradayDataUpdateTopicIntradayScheduleData"; changes made here are lost at the next generation

/// The schema `WfmIntradayDataUpdateTopicIntradayScheduleData`.
pub struct WfmIntradayDataUpdateTopicIntradayScheduleData {
    /// `onQueueTimeSeconds`: `integer`.
    #[doc(alias = "onQueueTimeSeconds")]
    pub on_queue_time_seconds: ::std::option::Option<i64>,
    /// `scheduledTimeSeconds`: `integer`.
    #[doc(alias = "scheduledTimeSeconds")]
    pub scheduled_time_seconds: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmIntradayDataUpdateTopicIntradayScheduleData {
    const EMPTY: Self = Self {
        on_queue_time_seconds: ::std::option::Option::None,
        scheduled_time_seconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmIntradayDataUpdateTopicIntradayScheduleData = &<WfmIntradayDataUpdateTopicIntradayScheduleData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmIntradayDataUpdateTopicIntradayScheduleData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("onQueueTimeSeconds", "on_queue_time_seconds", 0),
            ("scheduledTimeSeconds", "scheduled_time_seconds", 0),
        ],
        fields: &[&E.on_queue_time_seconds, &E.scheduled_time_seconds],
    }
};

crate::runtime::model!(WfmIntradayDataUpdateTopicIntradayScheduleData);

crate::runtime::setters!(WfmIntradayDataUpdateTopicIntradayScheduleData {
    with_on_queue_time_seconds: on_queue_time_seconds: i64,
    with_scheduled_time_seconds: scheduled_time_seconds: i64,
});
