// @generated from the schema "QueueConversationEmailEventTopicScoredAgent"; changes made here are lost at the next generation

use crate::QueueConversationEmailEventTopicUriReference;
use crate::runtime::Extra;

/// The schema `QueueConversationEmailEventTopicScoredAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationEmailEventTopicScoredAgent {
    /// `agent`: `QueueConversationEmailEventTopicUriReference`.
    pub agent: Option<Box<QueueConversationEmailEventTopicUriReference>>,
    /// `score`: `integer`.
    pub score: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationEmailEventTopicScoredAgent "QueueConversationEmailEventTopicScoredAgent" 2 {
    (
        agent: Box<QueueConversationEmailEventTopicUriReference> = "agent" with_agent,
        score: i64 = "score" with_score,
    )
});
