// @generated from the schema "AgentActivityChangedTopicAgentActivity"; changes made here are lost at the next generation

use crate::{
    AgentActivityChangedTopicOutOfOffice, AgentActivityChangedTopicPresence,
    AgentActivityChangedTopicRoutingStatus,
};
use crate::runtime::{DateTime, Extra};

/// The schema `AgentActivityChangedTopicAgentActivity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentActivityChangedTopicAgentActivity {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `routingStatus`: `AgentActivityChangedTopicRoutingStatus`.
    #[doc(alias = "routingStatus")]
    pub routing_status: Option<Box<AgentActivityChangedTopicRoutingStatus>>,
    /// `presence`: `AgentActivityChangedTopicPresence`.
    pub presence: Option<Box<AgentActivityChangedTopicPresence>>,
    /// `outOfOffice`: `AgentActivityChangedTopicOutOfOffice`.
    #[doc(alias = "outOfOffice")]
    pub out_of_office: Option<Box<AgentActivityChangedTopicOutOfOffice>>,
    /// `activeQueueIds`: `array of string`.
    #[doc(alias = "activeQueueIds")]
    pub active_queue_ids: Option<Vec<String>>,
    /// `dateActiveQueuesChanged`: `string (date-time)`.
    #[doc(alias = "dateActiveQueuesChanged")]
    pub date_active_queues_changed: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentActivityChangedTopicAgentActivity "AgentActivityChangedTopicAgentActivity" 6 {
    (
        id: String = "id" with_id,
        routing_status: Box<AgentActivityChangedTopicRoutingStatus> = "routingStatus" with_routing_status,
        presence: Box<AgentActivityChangedTopicPresence> = "presence" with_presence,
        out_of_office: Box<AgentActivityChangedTopicOutOfOffice> = "outOfOffice" with_out_of_office,
        active_queue_ids: Vec<String> = "activeQueueIds" with_active_queue_ids,
        date_active_queues_changed: DateTime = "dateActiveQueuesChanged" with_date_active_queues_changed,
    )
});
