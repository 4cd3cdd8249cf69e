// @generated from the schema "ScheduleGenerationResultSummary"; changes made here are lost at the next generation

/// The schema `ScheduleGenerationResultSummary`.
pub struct ScheduleGenerationResultSummary {
    /// `failed`: `boolean`.
    pub failed: ::std::option::Option<bool>,
    /// `runId`: `string`.
    #[doc(alias = "runId")]
    pub run_id: ::std::option::Option<::std::string::String>,
    /// `messageCount`: `integer (int32)`.
    #[doc(alias = "messageCount")]
    pub message_count: ::std::option::Option<i32>,
    /// `messageSeverityCounts`: `array of SchedulerMessageSeverityCount`.
    #[doc(alias = "messageSeverityCounts")]
    pub message_severity_counts: ::std::option::Option<
        ::std::vec::Vec<crate::SchedulerMessageSeverityCount>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScheduleGenerationResultSummary {
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
    const E: &ScheduleGenerationResultSummary = &<ScheduleGenerationResultSummary as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScheduleGenerationResultSummary",
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

crate::runtime::model!(ScheduleGenerationResultSummary);

crate::runtime::setters!(ScheduleGenerationResultSummary {
    with_failed: failed: bool,
    with_run_id: run_id: ::std::string::String,
    with_message_count: message_count: i32,
    with_message_severity_counts: message_severity_counts: ::std::vec::Vec<crate::SchedulerMessageSeverityCount>,
});
