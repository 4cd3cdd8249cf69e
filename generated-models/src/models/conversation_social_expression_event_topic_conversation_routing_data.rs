// @generated from the schema "ConversationSocialExpressionEventTopicConversationRoutingData"; changes made here are lost at the next generation

use crate::{
    ConversationSocialExpressionEventTopicScoredAgent,
    ConversationSocialExpressionEventTopicUriReference,
};
use crate::runtime::Extra;

/// The schema `ConversationSocialExpressionEventTopicConversationRoutingData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationSocialExpressionEventTopicConversationRoutingData {
    /// `queue`: `ConversationSocialExpressionEventTopicUriReference`.
    pub queue: Option<Box<ConversationSocialExpressionEventTopicUriReference>>,
    /// `language`: `ConversationSocialExpressionEventTopicUriReference`.
    pub language: Option<Box<ConversationSocialExpressionEventTopicUriReference>>,
    /// `priority`: `integer`.
    pub priority: Option<i64>,
    /// `skills`: `array of ConversationSocialExpressionEventTopicUriReference`.
    pub skills: Option<Vec<ConversationSocialExpressionEventTopicUriReference>>,
    /// `scoredAgents`: `array of ConversationSocialExpressionEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: Option<Vec<ConversationSocialExpressionEventTopicScoredAgent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationSocialExpressionEventTopicConversationRoutingData "ConversationSocialExpressionEventTopicConversationRoutingData" 5 {
    (
        queue: Box<ConversationSocialExpressionEventTopicUriReference> = "queue" with_queue,
        language: Box<ConversationSocialExpressionEventTopicUriReference> = "language" with_language,
        priority: i64 = "priority" with_priority,
        skills: Vec<ConversationSocialExpressionEventTopicUriReference> = "skills" with_skills,
        scored_agents: Vec<ConversationSocialExpressionEventTopicScoredAgent> = "scoredAgents" with_scored_agents,
    )
});
