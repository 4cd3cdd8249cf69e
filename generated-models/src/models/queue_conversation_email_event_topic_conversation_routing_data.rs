// @generated from the schema "QueueConversationEmailEventTopicConversationRoutingData"; changes made here are lost at the next generation

use crate::{
    QueueConversationEmailEventTopicScoredAgent,
    QueueConversationEmailEventTopicUriReference,
};
use crate::runtime::Extra;

/// The schema `QueueConversationEmailEventTopicConversationRoutingData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationEmailEventTopicConversationRoutingData {
    /// `queue`: `QueueConversationEmailEventTopicUriReference`.
    pub queue: Option<Box<QueueConversationEmailEventTopicUriReference>>,
    /// `language`: `QueueConversationEmailEventTopicUriReference`.
    pub language: Option<Box<QueueConversationEmailEventTopicUriReference>>,
    /// `priority`: `integer`.
    pub priority: Option<i64>,
    /// `skills`: `array of QueueConversationEmailEventTopicUriReference`.
    pub skills: Option<Vec<QueueConversationEmailEventTopicUriReference>>,
    /// `scoredAgents`: `array of QueueConversationEmailEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: Option<Vec<QueueConversationEmailEventTopicScoredAgent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationEmailEventTopicConversationRoutingData "QueueConversationEmailEventTopicConversationRoutingData" 5 {
    (
        queue: Box<QueueConversationEmailEventTopicUriReference> = "queue" with_queue,
        language: Box<QueueConversationEmailEventTopicUriReference> = "language" with_language,
        priority: i64 = "priority" with_priority,
        skills: Vec<QueueConversationEmailEventTopicUriReference> = "skills" with_skills,
        scored_agents: Vec<QueueConversationEmailEventTopicScoredAgent> = "scoredAgents" with_scored_agents,
    )
});
