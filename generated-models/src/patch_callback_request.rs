// @generated from the schema "PatchCallbackRequest"; changes made here are lost at the next generation

/// The schema `PatchCallbackRequest`.
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

impl crate::runtime::Model for PatchCallbackRequest {
    const EMPTY: Self = Self {
        conversation_id: ::std::option::Option::None,
        queue_id: ::std::option::Option::None,
        agent_id: ::std::option::Option::None,
        callback_scheduled_time: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PatchCallbackRequest = &<PatchCallbackRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PatchCallbackRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("conversationId", "conversation_id", 1),
            ("queueId", "queue_id", 0),
            ("agentId", "agent_id", 1),
            ("callbackScheduledTime", "callback_scheduled_time", 0),
        ],
        fields: &[
            &E.conversation_id,
            &E.queue_id,
            &E.agent_id,
            &E.callback_scheduled_time,
        ],
    }
};

crate::runtime::model!(PatchCallbackRequest);

crate::runtime::setters!(PatchCallbackRequest {
    with_conversation_id: conversation_id: ::std::string::String,
    with_queue_id: queue_id: ::std::string::String,
    with_agent_id: agent_id: ::std::string::String,
    with_callback_scheduled_time: callback_scheduled_time: crate::runtime::DateTime,
});
