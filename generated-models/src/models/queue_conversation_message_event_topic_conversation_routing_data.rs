// @generated from the schema "QueueConversationMessageEventTopicConversationRoutingData"; changes made here are lost at the next generation

use crate::{
    QueueConversationMessageEventTopicScoredAgent,
    QueueConversationMessageEventTopicUriReference,
};
use crate::runtime::Extra;

/// The schema `QueueConversationMessageEventTopicConversationRoutingData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationMessageEventTopicConversationRoutingData {
    /// `queue`: `QueueConversationMessageEventTopicUriReference`.
    pub queue: Option<Box<QueueConversationMessageEventTopicUriReference>>,
    /// `language`: `QueueConversationMessageEventTopicUriReference`.
    pub language: Option<Box<QueueConversationMessageEventTopicUriReference>>,
    /// `priority`: `integer`.
    pub priority: Option<i64>,
    /// `skills`: `array of QueueConversationMessageEventTopicUriReference`.
    pub skills: Option<Vec<QueueConversationMessageEventTopicUriReference>>,
    /// `scoredAgents`: `array of QueueConversationMessageEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: Option<Vec<QueueConversationMessageEventTopicScoredAgent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationMessageEventTopicConversationRoutingData "QueueConversationMessageEventTopicConversationRoutingData" 5 {
    (
        queue: Box<QueueConversationMessageEventTopicUriReference> = "queue" with_queue,
        language: Box<QueueConversationMessageEventTopicUriReference> = "language" with_language,
        priority: i64 = "priority" with_priority,
        skills: Vec<QueueConversationMessageEventTopicUriReference> = "skills" with_skills,
        scored_agents: Vec<QueueConversationMessageEventTopicScoredAgent> = "scoredAgents" with_scored_agents,
    )
});
