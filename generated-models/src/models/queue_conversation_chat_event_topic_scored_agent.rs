// @generated from the schema "QueueConversationChatEventTopicScoredAgent"; changes made here are lost at the next generation

use crate::QueueConversationChatEventTopicUriReference;
use crate::runtime::Extra;

/// The schema `QueueConversationChatEventTopicScoredAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationChatEventTopicScoredAgent {
    /// `agent`: `QueueConversationChatEventTopicUriReference`.
    pub agent: Option<Box<QueueConversationChatEventTopicUriReference>>,
    /// `score`: `integer`.
    pub score: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationChatEventTopicScoredAgent "QueueConversationChatEventTopicScoredAgent" 2 {
    (
        agent: Box<QueueConversationChatEventTopicUriReference> = "agent" with_agent,
        score: i64 = "score" with_score,
    )
});
