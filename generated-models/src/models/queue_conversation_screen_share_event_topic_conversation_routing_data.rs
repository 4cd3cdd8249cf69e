// @generated from the schema "QueueConversationScreenShareEventTopicConversationRoutingData"; changes made here are lost at the next generation

use crate::{
    QueueConversationScreenShareEventTopicScoredAgent,
    QueueConversationScreenShareEventTopicUriReference,
};
use crate::runtime::Extra;

/// The schema `QueueConversationScreenShareEventTopicConversationRoutingData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationScreenShareEventTopicConversationRoutingData {
    /// `queue`: `QueueConversationScreenShareEventTopicUriReference`.
    pub queue: Option<Box<QueueConversationScreenShareEventTopicUriReference>>,
    /// `language`: `QueueConversationScreenShareEventTopicUriReference`.
    pub language: Option<Box<QueueConversationScreenShareEventTopicUriReference>>,
    /// `priority`: `integer`.
    pub priority: Option<i64>,
    /// `skills`: `array of QueueConversationScreenShareEventTopicUriReference`.
    pub skills: Option<Vec<QueueConversationScreenShareEventTopicUriReference>>,
    /// `scoredAgents`: `array of QueueConversationScreenShareEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: Option<Vec<QueueConversationScreenShareEventTopicScoredAgent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationScreenShareEventTopicConversationRoutingData "QueueConversationScreenShareEventTopicConversationRoutingData" 5 {
    (
        queue: Box<QueueConversationScreenShareEventTopicUriReference> = "queue" with_queue,
        language: Box<QueueConversationScreenShareEventTopicUriReference> = "language" with_language,
        priority: i64 = "priority" with_priority,
        skills: Vec<QueueConversationScreenShareEventTopicUriReference> = "skills" with_skills,
        scored_agents: Vec<QueueConversationScreenShareEventTopicScoredAgent> = "scoredAgents" with_scored_agents,
    )
});
