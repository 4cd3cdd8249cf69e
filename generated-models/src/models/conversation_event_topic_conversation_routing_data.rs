// @generated from the schema "ConversationEventTopicConversationRoutingData"; changes made here are lost at the next generation

use crate::{ConversationEventTopicScoredAgent, ConversationEventTopicUriReference};
use crate::runtime::Extra;

/// The schema `ConversationEventTopicConversationRoutingData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEventTopicConversationRoutingData {
    /// `queue`: `ConversationEventTopicUriReference`.
    pub queue: Option<Box<ConversationEventTopicUriReference>>,
    /// `language`: `ConversationEventTopicUriReference`.
    pub language: Option<Box<ConversationEventTopicUriReference>>,
    /// `priority`: `integer`.
    pub priority: Option<i64>,
    /// `skills`: `array of ConversationEventTopicUriReference`.
    pub skills: Option<Vec<ConversationEventTopicUriReference>>,
    /// `scoredAgents`: `array of ConversationEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: Option<Vec<ConversationEventTopicScoredAgent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationEventTopicConversationRoutingData "ConversationEventTopicConversationRoutingData" 5 {
    (
        queue: Box<ConversationEventTopicUriReference> = "queue" with_queue,
        language: Box<ConversationEventTopicUriReference> = "language" with_language,
        priority: i64 = "priority" with_priority,
        skills: Vec<ConversationEventTopicUriReference> = "skills" with_skills,
        scored_agents: Vec<ConversationEventTopicScoredAgent> = "scoredAgents" with_scored_agents,
    )
});
