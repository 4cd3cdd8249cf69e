// @generated from the schema "WeekScheduleGenerationResult"; changes made here are lost at the next generation

/// The schema `WeekScheduleGenerationResult`.
#[repr(C)]
pub struct WeekScheduleGenerationResult {
    /// `failed`: `boolean`.
    pub failed: ::std::option::Option<bool>,
    /// `runId`: `string`.
    #[doc(alias = "runId")]
    pub run_id: ::std::option::Option<::std::string::String>,
    /// `agentWarnings`: `array of ScheduleGenerationWarning`.
    #[doc(alias = "agentWarnings")]
    pub agent_warnings: ::std::option::Option<
        ::std::vec::Vec<crate::ScheduleGenerationWarning>,
    >,
    /// `agentWarningCount`: `integer (int32)`.
    #[doc(alias = "agentWarningCount")]
    pub agent_warning_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WeekScheduleGenerationResult "WeekScheduleGenerationResult" 4 {
    (
        failed: bool = "failed" 0 with_failed,
        run_id: ::std::string::String = "runId" 0 with_run_id,
        agent_warnings: ::std::vec::Vec<crate::ScheduleGenerationWarning> = "agentWarnings" 0 with_agent_warnings,
        agent_warning_count: i32 = "agentWarningCount" 0 with_agent_warning_count,
    )
});
