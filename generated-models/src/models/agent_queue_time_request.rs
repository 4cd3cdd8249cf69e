// @generated from the schema "AgentQueueTimeRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AgentQueueTimeRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentQueueTimeRequest {
    /// `agentId`: `string`, required.
    #[doc(alias = "agentId")]
    pub agent_id: Option<String>,
    /// `startOffsetMinutes`: `array of integer (int32)`, required.
    #[doc(alias = "startOffsetMinutes")]
    pub start_offset_minutes: Option<Vec<i32>>,
    /// `onQueueLengthMinutesPerInterval`: `array of integer (int32)`, required.
    #[doc(alias = "onQueueLengthMinutesPerInterval")]
    pub on_queue_length_minutes_per_interval: Option<Vec<i32>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentQueueTimeRequest "AgentQueueTimeRequest" 3 {
    (
        agent_id: String = "agentId" with_agent_id required,
        start_offset_minutes: Vec<i32> = "startOffsetMinutes" with_start_offset_minutes required,
        on_queue_length_minutes_per_interval: Vec<i32> = "onQueueLengthMinutesPerInterval" with_on_queue_length_minutes_per_interval required,
    )
});
