// @generated from the schema "ScheduleGenerationResultSummary"; changes made here are lost at the next generation

/// The schema `ScheduleGenerationResultSummary`.
#[repr(C)]
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

crate::runtime::model!(ScheduleGenerationResultSummary "ScheduleGenerationResultSummary" 4 {
    (
        failed: bool = "failed" 0 with_failed,
        run_id: ::std::string::String = "runId" 0 with_run_id,
        message_count: i32 = "messageCount" 0 with_message_count,
        message_severity_counts: ::std::vec::Vec<crate::SchedulerMessageSeverityCount> = "messageSeverityCounts" 0 with_message_severity_counts,
    )
});
