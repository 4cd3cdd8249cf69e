// @generated from the schema "ConversationSocialExpressionEventTopicScoredAgent"; changes made here are lost at the next generation

use crate::ConversationSocialExpressionEventTopicUriReference;
use crate::runtime::Extra;

/// The schema `ConversationSocialExpressionEventTopicScoredAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationSocialExpressionEventTopicScoredAgent {
    /// `agent`: `ConversationSocialExpressionEventTopicUriReference`.
    pub agent: Option<Box<ConversationSocialExpressionEventTopicUriReference>>,
    /// `score`: `integer`.
    pub score: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationSocialExpressionEventTopicScoredAgent "ConversationSocialExpressionEventTopicScoredAgent" 2 {
    (
        agent: Box<ConversationSocialExpressionEventTopicUriReference> = "agent" with_agent,
        score: i64 = "score" with_score,
    )
});
