// @generated from the schema "QueueConversationVideoEventTopicScoredAgent"; changes made here are lost at the next generation

use crate::QueueConversationVideoEventTopicUriReference;
use crate::runtime::Extra;

/// The schema `QueueConversationVideoEventTopicScoredAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationVideoEventTopicScoredAgent {
    /// `agent`: `QueueConversationVideoEventTopicUriReference`.
    pub agent: Option<Box<QueueConversationVideoEventTopicUriReference>>,
    /// `score`: `integer`.
    pub score: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicScoredAgent "QueueConversationVideoEventTopicScoredAgent" 2 {
    (
        agent: Box<QueueConversationVideoEventTopicUriReference> = "agent" with_agent,
        score: i64 = "score" with_score,
    )
});
