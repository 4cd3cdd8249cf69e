// @generated from the schema "ScheduleGenerationResult"; changes made here are lost at the next generation

use crate::{ScheduleGenerationMessage, SchedulerMessageTypeSeverity};
use crate::runtime::Extra;

/// The schema `ScheduleGenerationResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScheduleGenerationResult {
    /// `failed`: `boolean`.
    pub failed: Option<bool>,
    /// `runId`: `string`.
    #[doc(alias = "runId")]
    pub run_id: Option<String>,
    /// `messageCount`: `integer (int32)`.
    #[doc(alias = "messageCount")]
    pub message_count: Option<i32>,
    /// `messages`: `array of ScheduleGenerationMessage`.
    pub messages: Option<Vec<ScheduleGenerationMessage>>,
    /// `messageSeverities`: `array of SchedulerMessageTypeSeverity`.
    #[doc(alias = "messageSeverities")]
    pub message_severities: Option<Vec<SchedulerMessageTypeSeverity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScheduleGenerationResult "ScheduleGenerationResult" 5 {
    (
        failed: bool = "failed" with_failed,
        run_id: String = "runId" with_run_id,
        message_count: i32 = "messageCount" with_message_count,
        messages: Vec<ScheduleGenerationMessage> = "messages" with_messages,
        message_severities: Vec<SchedulerMessageTypeSeverity> = "messageSeverities" with_message_severities,
    )
});
