// @generated from the schema "QueueConversationSocialExpressionEventTopicScoredAgent"; changes made here are lost at the next generation

use crate::QueueConversationSocialExpressionEventTopicUriReference;
use crate::runtime::Extra;

/// The schema `QueueConversationSocialExpressionEventTopicScoredAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationSocialExpressionEventTopicScoredAgent {
    /// `agent`: `QueueConversationSocialExpressionEventTopicUriReference`.
    pub agent: Option<Box<QueueConversationSocialExpressionEventTopicUriReference>>,
    /// `score`: `integer`.
    pub score: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationSocialExpressionEventTopicScoredAgent "QueueConversationSocialExpressionEventTopicScoredAgent" 2 {
    (
        agent: Box<QueueConversationSocialExpressionEventTopicUriReference> = "agent" with_agent,
        score: i64 = "score" with_score,
    )
});
