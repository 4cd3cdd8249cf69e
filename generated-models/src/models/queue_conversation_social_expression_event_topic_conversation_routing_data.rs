// @generated from the schema "QueueConversationSocialExpressionEventTopicConversationRoutingData"; changes made here are lost at the next generation

use crate::{
    QueueConversationSocialExpressionEventTopicScoredAgent,
    QueueConversationSocialExpressionEventTopicUriReference,
};
use crate::runtime::Extra;

/// The schema `QueueConversationSocialExpressionEventTopicConversationRoutingData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationSocialExpressionEventTopicConversationRoutingData {
    /// `queue`: `QueueConversationSocialExpressionEventTopicUriReference`.
    pub queue: Option<Box<QueueConversationSocialExpressionEventTopicUriReference>>,
    /// `language`: `QueueConversationSocialExpressionEventTopicUriReference`.
    pub language: Option<Box<QueueConversationSocialExpressionEventTopicUriReference>>,
    /// `priority`: `integer`.
    pub priority: Option<i64>,
    /// `skills`: `array of QueueConversationSocialExpressionEventTopicUriReference`.
    pub skills: Option<Vec<QueueConversationSocialExpressionEventTopicUriReference>>,
    /// `scoredAgents`: `array of QueueConversationSocialExpressionEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: Option<
        Vec<QueueConversationSocialExpressionEventTopicScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationSocialExpressionEventTopicConversationRoutingData "QueueConversationSocialExpressionEventTopicConversationRoutingData" 5 {
    (
        queue: Box<QueueConversationSocialExpressionEventTopicUriReference> = "queue" with_queue,
        language: Box<QueueConversationSocialExpressionEventTopicUriReference> = "language" with_language,
        priority: i64 = "priority" with_priority,
        skills: Vec<QueueConversationSocialExpressionEventTopicUriReference> = "skills" with_skills,
        scored_agents: Vec<QueueConversationSocialExpressionEventTopicScoredAgent> = "scoredAgents" with_scored_agents,
    )
});
