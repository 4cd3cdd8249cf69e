// @generated from the schema "AgentActivityChangedTopicAgentActivity"; changes made here are lost at the next generation

/// The schema `AgentActivityChangedTopicAgentActivity`.
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

impl crate::runtime::Model for AgentActivityChangedTopicAgentActivity {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        routing_status: ::std::option::Option::None,
        presence: ::std::option::Option::None,
        out_of_office: ::std::option::Option::None,
        active_queue_ids: ::std::option::Option::None,
        date_active_queues_changed: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentActivityChangedTopicAgentActivity = &<AgentActivityChangedTopicAgentActivity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentActivityChangedTopicAgentActivity",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("routingStatus", "routing_status", 0),
            ("presence", "presence", 0),
            ("outOfOffice", "out_of_office", 0),
            ("activeQueueIds", "active_queue_ids", 0),
            ("dateActiveQueuesChanged", "date_active_queues_changed", 0),
        ],
        fields: &[
            &E.id,
            &E.routing_status,
            &E.presence,
            &E.out_of_office,
            &E.active_queue_ids,
            &E.date_active_queues_changed,
        ],
    }
};

crate::runtime::model!(AgentActivityChangedTopicAgentActivity);

crate::runtime::setters!(AgentActivityChangedTopicAgentActivity {
    with_id: id: ::std::string::String,
    with_routing_status: routing_status: ::std::boxed::Box<crate::AgentActivityChangedTopicRoutingStatus>,
    with_presence: presence: ::std::boxed::Box<crate::AgentActivityChangedTopicPresence>,
    with_out_of_office: out_of_office: ::std::boxed::Box<crate::AgentActivityChangedTopicOutOfOffice>,
    with_active_queue_ids: active_queue_ids: ::std::vec::Vec<::std::string::String>,
    with_date_active_queues_changed: date_active_queues_changed: crate::runtime::DateTime,
});
