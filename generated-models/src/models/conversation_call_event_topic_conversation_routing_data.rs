// @generated from the schema "ConversationCallEventTopicConversationRoutingData"; changes made here are lost at the next generation

use crate::{
    ConversationCallEventTopicScoredAgent, ConversationCallEventTopicUriReference,
};
use crate::runtime::Extra;

/// The schema `ConversationCallEventTopicConversationRoutingData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationCallEventTopicConversationRoutingData {
    /// `queue`: `ConversationCallEventTopicUriReference`.
    pub queue: Option<Box<ConversationCallEventTopicUriReference>>,
    /// `language`: `ConversationCallEventTopicUriReference`.
    pub language: Option<Box<ConversationCallEventTopicUriReference>>,
    /// `priority`: `integer`.
    pub priority: Option<i64>,
    /// `skills`: `array of ConversationCallEventTopicUriReference`.
    pub skills: Option<Vec<ConversationCallEventTopicUriReference>>,
    /// `scoredAgents`: `array of ConversationCallEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: Option<Vec<ConversationCallEventTopicScoredAgent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationCallEventTopicConversationRoutingData "ConversationCallEventTopicConversationRoutingData" 5 {
    (
        queue: Box<ConversationCallEventTopicUriReference> = "queue" with_queue,
        language: Box<ConversationCallEventTopicUriReference> = "language" with_language,
        priority: i64 = "priority" with_priority,
        skills: Vec<ConversationCallEventTopicUriReference> = "skills" with_skills,
        scored_agents: Vec<ConversationCallEventTopicScoredAgent> = "scoredAgents" with_scored_agents,
    )
});
