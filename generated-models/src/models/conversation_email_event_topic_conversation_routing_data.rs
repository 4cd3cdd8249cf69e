// @generated from the schema "ConversationEmailEventTopicConversationRoutingData"; changes made here are lost at the next generation

use crate::{
    ConversationEmailEventTopicScoredAgent, ConversationEmailEventTopicUriReference,
};
use crate::runtime::Extra;

/// The schema `ConversationEmailEventTopicConversationRoutingData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEmailEventTopicConversationRoutingData {
    /// `queue`: `ConversationEmailEventTopicUriReference`.
    pub queue: Option<Box<ConversationEmailEventTopicUriReference>>,
    /// `language`: `ConversationEmailEventTopicUriReference`.
    pub language: Option<Box<ConversationEmailEventTopicUriReference>>,
    /// `priority`: `integer`.
    pub priority: Option<i64>,
    /// `skills`: `array of ConversationEmailEventTopicUriReference`.
    pub skills: Option<Vec<ConversationEmailEventTopicUriReference>>,
    /// `scoredAgents`: `array of ConversationEmailEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: Option<Vec<ConversationEmailEventTopicScoredAgent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationEmailEventTopicConversationRoutingData "ConversationEmailEventTopicConversationRoutingData" 5 {
    (
        queue: Box<ConversationEmailEventTopicUriReference> = "queue" with_queue,
        language: Box<ConversationEmailEventTopicUriReference> = "language" with_language,
        priority: i64 = "priority" with_priority,
        skills: Vec<ConversationEmailEventTopicUriReference> = "skills" with_skills,
        scored_agents: Vec<ConversationEmailEventTopicScoredAgent> = "scoredAgents" with_scored_agents,
    )
});
