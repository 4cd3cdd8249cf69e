// @generated from the schema "ScheduleGenerationResult"; changes made here are lost at the next generation

/// The schema `ScheduleGenerationResult`.
#[repr(C)]
pub struct ScheduleGenerationResult {
    /// `failed`: `boolean`.
    pub failed: ::std::option::Option<bool>,
    /// `runId`: `string`.
    #[doc(alias = "runId")]
    pub run_id: ::std::option::Option<::std::string::String>,
    /// `messageCount`: `integer (int32)`.
    #[doc(alias = "messageCount")]
    pub message_count: ::std::option::Option<i32>,
    /// `messages`: `array of ScheduleGenerationMessage`.
    pub messages: ::std::option::Option<
        ::std::vec::Vec<crate::ScheduleGenerationMessage>,
    >,
    /// `messageSeverities`: `array of SchedulerMessageTypeSeverity`.
    #[doc(alias = "messageSeverities")]
    pub message_severities: ::std::option::Option<
        ::std::vec::Vec<crate::SchedulerMessageTypeSeverity>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ScheduleGenerationResult "ScheduleGenerationResult" 5 {
    (
        failed: bool = "failed" 0 with_failed,
        run_id: ::std::string::String = "runId" 0 with_run_id,
        message_count: i32 = "messageCount" 0 with_message_count,
        messages: ::std::vec::Vec<crate::ScheduleGenerationMessage> = "messages" 0 with_messages,
        message_severities: ::std::vec::Vec<crate::SchedulerMessageTypeSeverity> = "messageSeverities" 0 with_message_severities,
    )
});
