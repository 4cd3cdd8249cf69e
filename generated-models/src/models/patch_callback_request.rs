// @generated from the schema "PatchCallbackRequest"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `PatchCallbackRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PatchCallbackRequest {
    /// `conversationId`: `string`, required.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `agentId`: `string`, required.
    #[doc(alias = "agentId")]
    pub agent_id: Option<String>,
    /// `callbackScheduledTime`: `string (date-time)`.
    #[doc(alias = "callbackScheduledTime")]
    pub callback_scheduled_time: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PatchCallbackRequest "PatchCallbackRequest" 4 {
    (
        conversation_id: String = "conversationId" with_conversation_id required,
        queue_id: String = "queueId" with_queue_id,
        agent_id: String = "agentId" with_agent_id required,
        callback_scheduled_time: DateTime = "callbackScheduledTime" with_callback_scheduled_time,
    )
});
