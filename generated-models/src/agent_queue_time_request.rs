// @generated from the schema "AgentQueueTimeRequest"; changes made here are lost at the next generation

/// The schema `AgentQueueTimeRequest`.
#[repr(C)]
pub struct AgentQueueTimeRequest {
    /// `agentId`: `string`, required.
    #[doc(alias = "agentId")]
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// `startOffsetMinutes`: `array of integer (int32)`, required.
    #[doc(alias = "startOffsetMinutes")]
    pub start_offset_minutes: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `onQueueLengthMinutesPerInterval`: `array of integer (int32)`, required.
    #[doc(alias = "onQueueLengthMinutesPerInterval")]
    pub on_queue_length_minutes_per_interval: ::std::option::Option<
        ::std::vec::Vec<i32>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentQueueTimeRequest "AgentQueueTimeRequest" 3 {
    (
        agent_id: ::std::string::String = "agentId" 1 with_agent_id,
        start_offset_minutes: ::std::vec::Vec<i32> = "startOffsetMinutes" 1 with_start_offset_minutes,
        on_queue_length_minutes_per_interval: ::std::vec::Vec<i32> = "onQueueLengthMinutesPerInterval" 1 with_on_queue_length_minutes_per_interval,
    )
});
