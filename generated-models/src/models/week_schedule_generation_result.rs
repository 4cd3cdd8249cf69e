// @generated from the schema "WeekScheduleGenerationResult"; changes made here are lost at the next generation

use crate::ScheduleGenerationWarning;
use crate::runtime::Extra;

/// The schema `WeekScheduleGenerationResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WeekScheduleGenerationResult {
    /// `failed`: `boolean`.
    pub failed: Option<bool>,
    /// `runId`: `string`.
    #[doc(alias = "runId")]
    pub run_id: Option<String>,
    /// `agentWarnings`: `array of ScheduleGenerationWarning`.
    #[doc(alias = "agentWarnings")]
    pub agent_warnings: Option<Vec<ScheduleGenerationWarning>>,
    /// `agentWarningCount`: `integer (int32)`.
    #[doc(alias = "agentWarningCount")]
    pub agent_warning_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WeekScheduleGenerationResult "WeekScheduleGenerationResult" 4 {
    (
        failed: bool = "failed" with_failed,
        run_id: String = "runId" with_run_id,
        agent_warnings: Vec<ScheduleGenerationWarning> = "agentWarnings" with_agent_warnings,
        agent_warning_count: i32 = "agentWarningCount" with_agent_warning_count,
    )
});
