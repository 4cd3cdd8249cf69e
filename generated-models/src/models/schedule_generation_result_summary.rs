// @generated from the schema "ScheduleGenerationResultSummary"; changes made here are lost at the next generation

use crate::SchedulerMessageSeverityCount;
use crate::runtime::Extra;

/// The schema `ScheduleGenerationResultSummary`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScheduleGenerationResultSummary {
    /// `failed`: `boolean`.
    pub failed: Option<bool>,
    /// `runId`: `string`.
    #[doc(alias = "runId")]
    pub run_id: Option<String>,
    /// `messageCount`: `integer (int32)`.
    #[doc(alias = "messageCount")]
    pub message_count: Option<i32>,
    /// `messageSeverityCounts`: `array of SchedulerMessageSeverityCount`.
    #[doc(alias = "messageSeverityCounts")]
    pub message_severity_counts: Option<Vec<SchedulerMessageSeverityCount>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScheduleGenerationResultSummary "ScheduleGenerationResultSummary" 4 {
    (
        failed: bool = "failed" with_failed,
        run_id: String = "runId" with_run_id,
        message_count: i32 = "messageCount" with_message_count,
        message_severity_counts: Vec<SchedulerMessageSeverityCount> = "messageSeverityCounts" with_message_severity_counts,
    )
});
