// @generated from the schema "WfmBuScheduleTopicBuScheduleGenerationResultSummary"; changes made here are lost at the next generation

/// The schema `WfmBuScheduleTopicBuScheduleGenerationResultSummary`.
#[repr(C)]
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

crate::runtime::model!(WfmBuScheduleTopicBuScheduleGenerationResultSummary "WfmBuScheduleTopicBuScheduleGenerationResultSummary" 4 {
    (
        failed: bool = "failed" 0 with_failed,
        run_id: ::std::string::String = "runId" 0 with_run_id,
        message_count: i64 = "messageCount" 0 with_message_count,
        message_severity_counts: ::std::vec::Vec<crate::WfmBuScheduleTopicSchedulerMessageSeverityCount> = "messageSeverityCounts" 0 with_message_severity_counts,
    )
});
