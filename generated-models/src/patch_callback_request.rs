// @generated from the schema "PatchCallbackRequest"; changes made here are lost at the next generation

/// The schema `PatchCallbackRequest`.
#[repr(C)]
pub struct PatchCallbackRequest {
    /// `conversationId`: `string`, required.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `agentId`: `string`, required.
    #[doc(alias = "agentId")]
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// `callbackScheduledTime`: `string (date-time)`.
    #[doc(alias = "callbackScheduledTime")]
    pub callback_scheduled_time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PatchCallbackRequest "PatchCallbackRequest" 4 {
    (
        conversation_id: ::std::string::String = "conversationId" 1 with_conversation_id,
        queue_id: ::std::string::String = "queueId" 0 with_queue_id,
        agent_id: ::std::string::String = "agentId" 1 with_agent_id,
        callback_scheduled_time: crate::runtime::DateTime = "callbackScheduledTime" 0 with_callback_scheduled_time,
    )
});
