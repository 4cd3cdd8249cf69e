// @generated from the schema "QueueConversationCallbackEventTopicConversationRoutingData"; changes made here are lost at the next generation

use crate::{
    QueueConversationCallbackEventTopicScoredAgent,
    QueueConversationCallbackEventTopicUriReference,
};
use crate::runtime::Extra;

/// The schema `QueueConversationCallbackEventTopicConversationRoutingData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationCallbackEventTopicConversationRoutingData {
    /// `queue`: `QueueConversationCallbackEventTopicUriReference`.
    pub queue: Option<Box<QueueConversationCallbackEventTopicUriReference>>,
    /// `language`: `QueueConversationCallbackEventTopicUriReference`.
    pub language: Option<Box<QueueConversationCallbackEventTopicUriReference>>,
    /// `priority`: `integer`.
    pub priority: Option<i64>,
    /// `skills`: `array of QueueConversationCallbackEventTopicUriReference`.
    pub skills: Option<Vec<QueueConversationCallbackEventTopicUriReference>>,
    /// `scoredAgents`: `array of QueueConversationCallbackEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: Option<Vec<QueueConversationCallbackEventTopicScoredAgent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationCallbackEventTopicConversationRoutingData "QueueConversationCallbackEventTopicConversationRoutingData" 5 {
    (
        queue: Box<QueueConversationCallbackEventTopicUriReference> = "queue" with_queue,
        language: Box<QueueConversationCallbackEventTopicUriReference> = "language" with_language,
        priority: i64 = "priority" with_priority,
        skills: Vec<QueueConversationCallbackEventTopicUriReference> = "skills" with_skills,
        scored_agents: Vec<QueueConversationCallbackEventTopicScoredAgent> = "scoredAgents" with_scored_agents,
    )
});
