// @generated from the schema "WfmBuScheduleTopicBuScheduleGenerationResultSummary"; changes made here are lost at the next generation

use crate::WfmBuScheduleTopicSchedulerMessageSeverityCount;
use crate::runtime::Extra;

/// The schema `WfmBuScheduleTopicBuScheduleGenerationResultSummary`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuScheduleTopicBuScheduleGenerationResultSummary {
    /// `failed`: `boolean`.
    pub failed: Option<bool>,
    /// `runId`: `string`.
    #[doc(alias = "runId")]
    pub run_id: Option<String>,
    /// `messageCount`: `integer`.
    #[doc(alias = "messageCount")]
    pub message_count: Option<i64>,
    /// `messageSeverityCounts`: `array of WfmBuScheduleTopicSchedulerMessageSeverityCount`.
    #[doc(alias = "messageSeverityCounts")]
    pub message_severity_counts: Option<
        Vec<WfmBuScheduleTopicSchedulerMessageSeverityCount>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuScheduleTopicBuScheduleGenerationResultSummary "WfmBuScheduleTopicBuScheduleGenerationResultSummary" 4 {
    (
        failed: bool = "failed" with_failed,
        run_id: String = "runId" with_run_id,
        message_count: i64 = "messageCount" with_message_count,
        message_severity_counts: Vec<WfmBuScheduleTopicSchedulerMessageSeverityCount> = "messageSeverityCounts" with_message_severity_counts,
    )
});
