// @generated from the schema "BuIntradayScheduleData"; changes made here are lost at the next generation

/// The schema `BuIntradayScheduleData`.
pub struct BuIntradayScheduleData {
    /// `onQueueTimeSeconds`: `integer (int64)`.
    #[doc(alias = "onQueueTimeSeconds")]
    pub on_queue_time_seconds: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuIntradayScheduleData {
    const EMPTY: Self = Self {
        on_queue_time_seconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuIntradayScheduleData = &<BuIntradayScheduleData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuIntradayScheduleData",
        empty: E,
        extra: &E.extra,
        properties: &[("onQueueTimeSeconds", "on_queue_time_seconds", 0)],
        fields: &[&E.on_queue_time_seconds],
    }
};

crate::runtime::model!(BuIntradayScheduleData);

crate::runtime::setters!(BuIntradayScheduleData {
    with_on_queue_time_seconds: on_queue_time_seconds: i64,
});
