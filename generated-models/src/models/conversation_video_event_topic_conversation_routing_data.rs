// @generated from the schema "ConversationVideoEventTopicConversationRoutingData"; changes made here are lost at the next generation

use crate::{
    ConversationVideoEventTopicScoredAgent, ConversationVideoEventTopicUriReference,
};
use crate::runtime::Extra;

/// The schema `ConversationVideoEventTopicConversationRoutingData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationVideoEventTopicConversationRoutingData {
    /// `queue`: `ConversationVideoEventTopicUriReference`.
    pub queue: Option<Box<ConversationVideoEventTopicUriReference>>,
    /// `language`: `ConversationVideoEventTopicUriReference`.
    pub language: Option<Box<ConversationVideoEventTopicUriReference>>,
    /// `priority`: `integer`.
    pub priority: Option<i64>,
    /// `skills`: `array of ConversationVideoEventTopicUriReference`.
    pub skills: Option<Vec<ConversationVideoEventTopicUriReference>>,
    /// `scoredAgents`: `array of ConversationVideoEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: Option<Vec<ConversationVideoEventTopicScoredAgent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationVideoEventTopicConversationRoutingData "ConversationVideoEventTopicConversationRoutingData" 5 {
    (
        queue: Box<ConversationVideoEventTopicUriReference> = "queue" with_queue,
        language: Box<ConversationVideoEventTopicUriReference> = "language" with_language,
        priority: i64 = "priority" with_priority,
        skills: Vec<ConversationVideoEventTopicUriReference> = "skills" with_skills,
        scored_agents: Vec<ConversationVideoEventTopicScoredAgent> = "scoredAgents" with_scored_agents,
    )
});
