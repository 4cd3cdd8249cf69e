// @generated from the schema "ConversationChatEventTopicScoredAgent"; changes made here are lost at the next generation

use crate::ConversationChatEventTopicUriReference;
use crate::runtime::Extra;

/// The schema `ConversationChatEventTopicScoredAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationChatEventTopicScoredAgent {
    /// `agent`: `ConversationChatEventTopicUriReference`.
    pub agent: Option<Box<ConversationChatEventTopicUriReference>>,
    /// `score`: `integer`.
    pub score: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationChatEventTopicScoredAgent "ConversationChatEventTopicScoredAgent" 2 {
    (
        agent: Box<ConversationChatEventTopicUriReference> = "agent" with_agent,
        score: i64 = "score" with_score,
    )
});
