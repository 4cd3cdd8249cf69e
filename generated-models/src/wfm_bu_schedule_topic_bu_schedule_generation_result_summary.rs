// @generated from the schema "WfmBuScheduleTopicBuScheduleGenerationResultSummary"; changes made here are lost at the next generation

/// The schema `WfmBuScheduleTopicBuScheduleGenerationResultSummary`.
pub struct WfmBuScheduleTopicBuScheduleGenerationResultSummary {
    /// `failed`: `boolean`.
    pub failed: ::std::option::Option<bool>,
    /// `runId`: `string`.
    #[doc(alias = "runId")]
    pub run_id: ::std::option::Option<::std::string::String>,
    /// `messageCount`: `integer`.
    #[doc(alias = "messageCount")]
    pub message_count: ::std::option::Option<i64>,
    /// `messageSeverityCounts`: `array of WfmBuScheduleTopicSchedulerMessageSeverityCount`.
    #[doc(alias = "messageSeverityCounts")]
    pub message_severity_counts: ::std::option::Option<
        ::std::vec::Vec<crate::WfmBuScheduleTopicSchedulerMessageSeverityCount>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmBuScheduleTopicBuScheduleGenerationResultSummary {
    const EMPTY: Self = Self {
        failed: ::std::option::Option::None,
        run_id: ::std::option::Option::None,
        message_count: ::std::option::Option::None,
        message_severity_counts: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuScheduleTopicBuScheduleGenerationResultSummary = &<WfmBuScheduleTopicBuScheduleGenerationResultSummary as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuScheduleTopicBuScheduleGenerationResultSummary",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("failed", "failed", 0),
            ("runId", "run_id", 0),
            ("messageCount", "message_count", 0),
            ("messageSeverityCounts", "message_severity_counts", 0),
        ],
        fields: &[&E.failed, &E.run_id, &E.message_count, &E.message_severity_counts],
    }
};

crate::runtime::model!(WfmBuScheduleTopicBuScheduleGenerationResultSummary);

crate::runtime::setters!(WfmBuScheduleTopicBuScheduleGenerationResultSummary {
    with_failed: failed: bool,
    with_run_id: run_id: ::std::string::String,
    with_message_count: message_count: i64,
    with_message_severity_counts: message_severity_counts: ::std::vec::Vec<crate::WfmBuScheduleTopicSchedulerMessageSeverityCount>,
});
