// @generated from the schema "QueueConversationCobrowseEventTopicConversationRoutingData"; changes made here are lost at the next generation

use crate::{
    QueueConversationCobrowseEventTopicScoredAgent,
    QueueConversationCobrowseEventTopicUriReference,
};
use crate::runtime::Extra;

/// The schema `QueueConversationCobrowseEventTopicConversationRoutingData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationCobrowseEventTopicConversationRoutingData {
    /// `queue`: `QueueConversationCobrowseEventTopicUriReference`.
    pub queue: Option<Box<QueueConversationCobrowseEventTopicUriReference>>,
    /// `language`: `QueueConversationCobrowseEventTopicUriReference`.
    pub language: Option<Box<QueueConversationCobrowseEventTopicUriReference>>,
    /// `priority`: `integer`.
    pub priority: Option<i64>,
    /// `skills`: `array of QueueConversationCobrowseEventTopicUriReference`.
    pub skills: Option<Vec<QueueConversationCobrowseEventTopicUriReference>>,
    /// `scoredAgents`: `array of QueueConversationCobrowseEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: Option<Vec<QueueConversationCobrowseEventTopicScoredAgent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationCobrowseEventTopicConversationRoutingData "QueueConversationCobrowseEventTopicConversationRoutingData" 5 {
    (
        queue: Box<QueueConversationCobrowseEventTopicUriReference> = "queue" with_queue,
        language: Box<QueueConversationCobrowseEventTopicUriReference> = "language" with_language,
        priority: i64 = "priority" with_priority,
        skills: Vec<QueueConversationCobrowseEventTopicUriReference> = "skills" with_skills,
        scored_agents: Vec<QueueConversationCobrowseEventTopicScoredAgent> = "scoredAgents" with_scored_agents,
    )
});
