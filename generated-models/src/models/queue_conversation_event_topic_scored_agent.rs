// @generated from the schema "QueueConversationEventTopicScoredAgent"; changes made here are lost at the next generation

use crate::QueueConversationEventTopicUriReference;
use crate::runtime::Extra;

/// The schema `QueueConversationEventTopicScoredAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationEventTopicScoredAgent {
    /// `agent`: `QueueConversationEventTopicUriReference`.
    pub agent: Option<Box<QueueConversationEventTopicUriReference>>,
    /// `score`: `integer`.
    pub score: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationEventTopicScoredAgent "QueueConversationEventTopicScoredAgent" 2 {
    (
        agent: Box<QueueConversationEventTopicUriReference> = "agent" with_agent,
        score: i64 = "score" with_score,
    )
});
