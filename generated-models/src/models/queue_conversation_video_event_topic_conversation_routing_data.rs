// @generated from the schema "QueueConversationVideoEventTopicConversationRoutingData"; changes made here are lost at the next generation

use crate::{
    QueueConversationVideoEventTopicScoredAgent,
    QueueConversationVideoEventTopicUriReference,
};
use crate::runtime::Extra;

/// The schema `QueueConversationVideoEventTopicConversationRoutingData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationVideoEventTopicConversationRoutingData {
    /// `queue`: `QueueConversationVideoEventTopicUriReference`.
    pub queue: Option<Box<QueueConversationVideoEventTopicUriReference>>,
    /// `language`: `QueueConversationVideoEventTopicUriReference`.
    pub language: Option<Box<QueueConversationVideoEventTopicUriReference>>,
    /// `priority`: `integer`.
    pub priority: Option<i64>,
    /// `skills`: `array of QueueConversationVideoEventTopicUriReference`.
    pub skills: Option<Vec<QueueConversationVideoEventTopicUriReference>>,
    /// `scoredAgents`: `array of QueueConversationVideoEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: Option<Vec<QueueConversationVideoEventTopicScoredAgent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicConversationRoutingData "QueueConversationVideoEventTopicConversationRoutingData" 5 {
    (
        queue: Box<QueueConversationVideoEventTopicUriReference> = "queue" with_queue,
        language: Box<QueueConversationVideoEventTopicUriReference> = "language" with_language,
        priority: i64 = "priority" with_priority,
        skills: Vec<QueueConversationVideoEventTopicUriReference> = "skills" with_skills,
        scored_agents: Vec<QueueConversationVideoEventTopicScoredAgent> = "scoredAgents" with_scored_agents,
    )
});
