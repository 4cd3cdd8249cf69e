// @generated from the schema "ConversationCallbackEventTopicConversationRoutingData"; changes made here are lost at the next generation

use crate::{
    ConversationCallbackEventTopicScoredAgent, ConversationCallbackEventTopicUriReference,
};
use crate::runtime::Extra;

/// The schema `ConversationCallbackEventTopicConversationRoutingData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationCallbackEventTopicConversationRoutingData {
    /// `queue`: `ConversationCallbackEventTopicUriReference`.
    pub queue: Option<Box<ConversationCallbackEventTopicUriReference>>,
    /// `language`: `ConversationCallbackEventTopicUriReference`.
    pub language: Option<Box<ConversationCallbackEventTopicUriReference>>,
    /// `priority`: `integer`.
    pub priority: Option<i64>,
    /// `skills`: `array of ConversationCallbackEventTopicUriReference`.
    pub skills: Option<Vec<ConversationCallbackEventTopicUriReference>>,
    /// `scoredAgents`: `array of ConversationCallbackEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: Option<Vec<ConversationCallbackEventTopicScoredAgent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationCallbackEventTopicConversationRoutingData "ConversationCallbackEventTopicConversationRoutingData" 5 {
    (
        queue: Box<ConversationCallbackEventTopicUriReference> = "queue" with_queue,
        language: Box<ConversationCallbackEventTopicUriReference> = "language" with_language,
        priority: i64 = "priority" with_priority,
        skills: Vec<ConversationCallbackEventTopicUriReference> = "skills" with_skills,
        scored_agents: Vec<ConversationCallbackEventTopicScoredAgent> = "scoredAgents" with_scored_agents,
    )
});
