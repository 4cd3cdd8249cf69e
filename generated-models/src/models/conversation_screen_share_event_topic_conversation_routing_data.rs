// @generated from the schema "ConversationScreenShareEventTopicConversationRoutingData"; changes made here are lost at the next generation

use crate::{
    ConversationScreenShareEventTopicScoredAgent,
    ConversationScreenShareEventTopicUriReference,
};
use crate::runtime::Extra;

/// The schema `ConversationScreenShareEventTopicConversationRoutingData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationScreenShareEventTopicConversationRoutingData {
    /// `queue`: `ConversationScreenShareEventTopicUriReference`.
    pub queue: Option<Box<ConversationScreenShareEventTopicUriReference>>,
    /// `language`: `ConversationScreenShareEventTopicUriReference`.
    pub language: Option<Box<ConversationScreenShareEventTopicUriReference>>,
    /// `priority`: `integer`.
    pub priority: Option<i64>,
    /// `skills`: `array of ConversationScreenShareEventTopicUriReference`.
    pub skills: Option<Vec<ConversationScreenShareEventTopicUriReference>>,
    /// `scoredAgents`: `array of ConversationScreenShareEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: Option<Vec<ConversationScreenShareEventTopicScoredAgent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationScreenShareEventTopicConversationRoutingData "ConversationScreenShareEventTopicConversationRoutingData" 5 {
    (
        queue: Box<ConversationScreenShareEventTopicUriReference> = "queue" with_queue,
        language: Box<ConversationScreenShareEventTopicUriReference> = "language" with_language,
        priority: i64 = "priority" with_priority,
        skills: Vec<ConversationScreenShareEventTopicUriReference> = "skills" with_skills,
        scored_agents: Vec<ConversationScreenShareEventTopicScoredAgent> = "scoredAgents" with_scored_agents,
    )
});
