// @generated from the schema "QueueConversationChatEventTopicConversationRoutingData"; changes made here are lost at the next generation

use crate::{
    QueueConversationChatEventTopicScoredAgent,
    QueueConversationChatEventTopicUriReference,
};
use crate::runtime::Extra;

/// The schema `QueueConversationChatEventTopicConversationRoutingData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationChatEventTopicConversationRoutingData {
    /// `queue`: `QueueConversationChatEventTopicUriReference`.
    pub queue: Option<Box<QueueConversationChatEventTopicUriReference>>,
    /// `language`: `QueueConversationChatEventTopicUriReference`.
    pub language: Option<Box<QueueConversationChatEventTopicUriReference>>,
    /// `priority`: `integer`.
    pub priority: Option<i64>,
    /// `skills`: `array of QueueConversationChatEventTopicUriReference`.
    pub skills: Option<Vec<QueueConversationChatEventTopicUriReference>>,
    /// `scoredAgents`: `array of QueueConversationChatEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: Option<Vec<QueueConversationChatEventTopicScoredAgent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationChatEventTopicConversationRoutingData "QueueConversationChatEventTopicConversationRoutingData" 5 {
    (
        queue: Box<QueueConversationChatEventTopicUriReference> = "queue" with_queue,
        language: Box<QueueConversationChatEventTopicUriReference> = "language" with_language,
        priority: i64 = "priority" with_priority,
        skills: Vec<QueueConversationChatEventTopicUriReference> = "skills" with_skills,
        scored_agents: Vec<QueueConversationChatEventTopicScoredAgent> = "scoredAgents" with_scored_agents,
    )
});
