// @generated from the schema "QueueConversationEventTopicConversationRoutingData"; changes made here are lost at the next generation

use crate::{
    QueueConversationEventTopicScoredAgent, QueueConversationEventTopicUriReference,
};
use crate::runtime::Extra;

/// The schema `QueueConversationEventTopicConversationRoutingData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationEventTopicConversationRoutingData {
    /// `queue`: `QueueConversationEventTopicUriReference`.
    pub queue: Option<Box<QueueConversationEventTopicUriReference>>,
    /// `language`: `QueueConversationEventTopicUriReference`.
    pub language: Option<Box<QueueConversationEventTopicUriReference>>,
    /// `priority`: `integer`.
    pub priority: Option<i64>,
    /// `skills`: `array of QueueConversationEventTopicUriReference`.
    pub skills: Option<Vec<QueueConversationEventTopicUriReference>>,
    /// `scoredAgents`: `array of QueueConversationEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: Option<Vec<QueueConversationEventTopicScoredAgent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationEventTopicConversationRoutingData "QueueConversationEventTopicConversationRoutingData" 5 {
    (
        queue: Box<QueueConversationEventTopicUriReference> = "queue" with_queue,
        language: Box<QueueConversationEventTopicUriReference> = "language" with_language,
        priority: i64 = "priority" with_priority,
        skills: Vec<QueueConversationEventTopicUriReference> = "skills" with_skills,
        scored_agents: Vec<QueueConversationEventTopicScoredAgent> = "scoredAgents" with_scored_agents,
    )
});
