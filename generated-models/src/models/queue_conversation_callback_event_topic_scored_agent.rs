// @generated from the schema "QueueConversationCallbackEventTopicScoredAgent"; changes made here are lost at the next generation

use crate::QueueConversationCallbackEventTopicUriReference;
use crate::runtime::Extra;

/// The schema `QueueConversationCallbackEventTopicScoredAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationCallbackEventTopicScoredAgent {
    /// `agent`: `QueueConversationCallbackEventTopicUriReference`.
    pub agent: Option<Box<QueueConversationCallbackEventTopicUriReference>>,
    /// `score`: `integer`.
    pub score: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationCallbackEventTopicScoredAgent "QueueConversationCallbackEventTopicScoredAgent" 2 {
    (
        agent: Box<QueueConversationCallbackEventTopicUriReference> = "agent" with_agent,
        score: i64 = "score" with_score,
    )
});
