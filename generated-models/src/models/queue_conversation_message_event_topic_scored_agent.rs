// @generated from the schema "QueueConversationMessageEventTopicScoredAgent"; changes made here are lost at the next generation

use crate::QueueConversationMessageEventTopicUriReference;
use crate::runtime::Extra;

/// The schema `QueueConversationMessageEventTopicScoredAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationMessageEventTopicScoredAgent {
    /// `agent`: `QueueConversationMessageEventTopicUriReference`.
    pub agent: Option<Box<QueueConversationMessageEventTopicUriReference>>,
    /// `score`: `integer`.
    pub score: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationMessageEventTopicScoredAgent "QueueConversationMessageEventTopicScoredAgent" 2 {
    (
        agent: Box<QueueConversationMessageEventTopicUriReference> = "agent" with_agent,
        score: i64 = "score" with_score,
    )
});
