// @generated from the schema "ConversationMessageEventTopicConversationRoutingData"; changes made here are lost at the next generation

use crate::{
    ConversationMessageEventTopicScoredAgent, ConversationMessageEventTopicUriReference,
};
use crate::runtime::Extra;

/// The schema `ConversationMessageEventTopicConversationRoutingData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationMessageEventTopicConversationRoutingData {
    /// `queue`: `ConversationMessageEventTopicUriReference`.
    pub queue: Option<Box<ConversationMessageEventTopicUriReference>>,
    /// `language`: `ConversationMessageEventTopicUriReference`.
    pub language: Option<Box<ConversationMessageEventTopicUriReference>>,
    /// `priority`: `integer`.
    pub priority: Option<i64>,
    /// `skills`: `array of ConversationMessageEventTopicUriReference`.
    pub skills: Option<Vec<ConversationMessageEventTopicUriReference>>,
    /// `scoredAgents`: `array of ConversationMessageEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: Option<Vec<ConversationMessageEventTopicScoredAgent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationMessageEventTopicConversationRoutingData "ConversationMessageEventTopicConversationRoutingData" 5 {
    (
        queue: Box<ConversationMessageEventTopicUriReference> = "queue" with_queue,
        language: Box<ConversationMessageEventTopicUriReference> = "language" with_language,
        priority: i64 = "priority" with_priority,
        skills: Vec<ConversationMessageEventTopicUriReference> = "skills" with_skills,
        scored_agents: Vec<ConversationMessageEventTopicScoredAgent> = "scoredAgents" with_scored_agents,
    )
});
