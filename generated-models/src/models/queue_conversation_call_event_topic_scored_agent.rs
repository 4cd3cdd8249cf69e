// @generated from the schema "QueueConversationCallEventTopicScoredAgent"; changes made here are lost at the next generation

use crate::QueueConversationCallEventTopicUriReference;
use crate::runtime::Extra;

/// The schema `QueueConversationCallEventTopicScoredAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationCallEventTopicScoredAgent {
    /// `agent`: `QueueConversationCallEventTopicUriReference`.
    pub agent: Option<Box<QueueConversationCallEventTopicUriReference>>,
    /// `score`: `integer`.
    pub score: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationCallEventTopicScoredAgent "QueueConversationCallEventTopicScoredAgent" 2 {
    (
        agent: Box<QueueConversationCallEventTopicUriReference> = "agent" with_agent,
        score: i64 = "score" with_score,
    )
});
