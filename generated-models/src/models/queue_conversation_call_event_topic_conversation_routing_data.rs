// @generated from the schema "QueueConversationCallEventTopicConversationRoutingData"; changes made here are lost at the next generation

use crate::{
    QueueConversationCallEventTopicScoredAgent,
    QueueConversationCallEventTopicUriReference,
};
use crate::runtime::Extra;

/// The schema `QueueConversationCallEventTopicConversationRoutingData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationCallEventTopicConversationRoutingData {
    /// `queue`: `QueueConversationCallEventTopicUriReference`.
    pub queue: Option<Box<QueueConversationCallEventTopicUriReference>>,
    /// `language`: `QueueConversationCallEventTopicUriReference`.
    pub language: Option<Box<QueueConversationCallEventTopicUriReference>>,
    /// `priority`: `integer`.
    pub priority: Option<i64>,
    /// `skills`: `array of QueueConversationCallEventTopicUriReference`.
    pub skills: Option<Vec<QueueConversationCallEventTopicUriReference>>,
    /// `scoredAgents`: `array of QueueConversationCallEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: Option<Vec<QueueConversationCallEventTopicScoredAgent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationCallEventTopicConversationRoutingData "QueueConversationCallEventTopicConversationRoutingData" 5 {
    (
        queue: Box<QueueConversationCallEventTopicUriReference> = "queue" with_queue,
        language: Box<QueueConversationCallEventTopicUriReference> = "language" with_language,
        priority: i64 = "priority" with_priority,
        skills: Vec<QueueConversationCallEventTopicUriReference> = "skills" with_skills,
        scored_agents: Vec<QueueConversationCallEventTopicScoredAgent> = "scoredAgents" with_scored_agents,
    )
});
