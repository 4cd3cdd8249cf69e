// @generated from the schema "ConversationCobrowseEventTopicConversationRoutingData"; changes made here are lost at the next generation

use crate::{
    ConversationCobrowseEventTopicScoredAgent, ConversationCobrowseEventTopicUriReference,
};
use crate::runtime::Extra;

/// The schema `ConversationCobrowseEventTopicConversationRoutingData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationCobrowseEventTopicConversationRoutingData {
    /// `queue`: `ConversationCobrowseEventTopicUriReference`.
    pub queue: Option<Box<ConversationCobrowseEventTopicUriReference>>,
    /// `language`: `ConversationCobrowseEventTopicUriReference`.
    pub language: Option<Box<ConversationCobrowseEventTopicUriReference>>,
    /// `priority`: `integer`.
    pub priority: Option<i64>,
    /// `skills`: `array of ConversationCobrowseEventTopicUriReference`.
    pub skills: Option<Vec<ConversationCobrowseEventTopicUriReference>>,
    /// `scoredAgents`: `array of ConversationCobrowseEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: Option<Vec<ConversationCobrowseEventTopicScoredAgent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationCobrowseEventTopicConversationRoutingData "ConversationCobrowseEventTopicConversationRoutingData" 5 {
    (
        queue: Box<ConversationCobrowseEventTopicUriReference> = "queue" with_queue,
        language: Box<ConversationCobrowseEventTopicUriReference> = "language" with_language,
        priority: i64 = "priority" with_priority,
        skills: Vec<ConversationCobrowseEventTopicUriReference> = "skills" with_skills,
        scored_agents: Vec<ConversationCobrowseEventTopicScoredAgent> = "scoredAgents" with_scored_agents,
    )
});
