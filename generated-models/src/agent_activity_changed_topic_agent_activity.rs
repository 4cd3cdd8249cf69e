// @generated from the schema "AgentActivityChangedTopicAgentActivity"; changes made here are lost at the next generation

/// The schema `AgentActivityChangedTopicAgentActivity`.
#[repr(C)]
pub struct AgentActivityChangedTopicAgentActivity {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `routingStatus`: `AgentActivityChangedTopicRoutingStatus`.
    #[doc(alias = "routingStatus")]
    pub routing_status: ::std::option::Option<
        ::std::boxed::Box<crate::AgentActivityChangedTopicRoutingStatus>,
    >,
    /// `presence`: `AgentActivityChangedTopicPresence`.
    pub presence: ::std::option::Option<
        ::std::boxed::Box<crate::AgentActivityChangedTopicPresence>,
    >,
    /// `outOfOffice`: `AgentActivityChangedTopicOutOfOffice`.
    #[doc(alias = "outOfOffice")]
    pub out_of_office: ::std::option::Option<
        ::std::boxed::Box<crate::AgentActivityChangedTopicOutOfOffice>,
    >,
    /// `activeQueueIds`: `array of string`.
    #[doc(alias = "activeQueueIds")]
    pub active_queue_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `dateActiveQueuesChanged`: `string (date-time)`.
    #[doc(alias = "dateActiveQueuesChanged")]
    pub date_active_queues_changed: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentActivityChangedTopicAgentActivity "AgentActivityChangedTopicAgentActivity" 6 {
    (
        id: ::std::string::String = "id" 0 with_id,
        routing_status: ::std::boxed::Box<crate::AgentActivityChangedTopicRoutingStatus> = "routingStatus" 0 with_routing_status,
        presence: ::std::boxed::Box<crate::AgentActivityChangedTopicPresence> = "presence" 0 with_presence,
        out_of_office: ::std::boxed::Box<crate::AgentActivityChangedTopicOutOfOffice> = "outOfOffice" 0 with_out_of_office,
        active_queue_ids: ::std::vec::Vec<::std::string::String> = "activeQueueIds" 0 with_active_queue_ids,
        date_active_queues_changed: crate::runtime::DateTime = "dateActiveQueuesChanged" 0 with_date_active_queues_changed,
    )
});
