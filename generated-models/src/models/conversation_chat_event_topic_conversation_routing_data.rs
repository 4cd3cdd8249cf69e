// @generated from the schema "ConversationChatEventTopicConversationRoutingData"; changes made here are lost at the next generation

use crate::{
    ConversationChatEventTopicScoredAgent, ConversationChatEventTopicUriReference,
};
use crate::runtime::Extra;

/// The schema `ConversationChatEventTopicConversationRoutingData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationChatEventTopicConversationRoutingData {
    /// `queue`: `ConversationChatEventTopicUriReference`.
    pub queue: Option<Box<ConversationChatEventTopicUriReference>>,
    /// `language`: `ConversationChatEventTopicUriReference`.
    pub language: Option<Box<ConversationChatEventTopicUriReference>>,
    /// `priority`: `integer`.
    pub priority: Option<i64>,
    /// `skills`: `array of ConversationChatEventTopicUriReference`.
    pub skills: Option<Vec<ConversationChatEventTopicUriReference>>,
    /// `scoredAgents`: `array of ConversationChatEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: Option<Vec<ConversationChatEventTopicScoredAgent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationChatEventTopicConversationRoutingData "ConversationChatEventTopicConversationRoutingData" 5 {
    (
        queue: Box<ConversationChatEventTopicUriReference> = "queue" with_queue,
        language: Box<ConversationChatEventTopicUriReference> = "language" with_language,
        priority: i64 = "priority" with_priority,
        skills: Vec<ConversationChatEventTopicUriReference> = "skills" with_skills,
        scored_agents: Vec<ConversationChatEventTopicScoredAgent> = "scoredAgents" with_scored_agents,
    )
});
