// @generated from the schema "QueueConversationScreenShareEventTopicScoredAgent"; changes made here are lost at the next generation

use crate::QueueConversationScreenShareEventTopicUriReference;
use crate::runtime::Extra;

/// The schema `QueueConversationScreenShareEventTopicScoredAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationScreenShareEventTopicScoredAgent {
    /// `agent`: `QueueConversationScreenShareEventTopicUriReference`.
    pub agent: Option<Box<QueueConversationScreenShareEventTopicUriReference>>,
    /// `score`: `integer`.
    pub score: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationScreenShareEventTopicScoredAgent "QueueConversationScreenShareEventTopicScoredAgent" 2 {
    (
        agent: Box<QueueConversationScreenShareEventTopicUriReference> = "agent" with_agent,
        score: i64 = "score" with_score,
    )
});
