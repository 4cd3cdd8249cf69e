// @generated from the schema "QueueConversationCobrowseEventTopicScoredAgent"; changes made here are lost at the next generation

use crate::QueueConversationCobrowseEventTopicUriReference;
use crate::runtime::Extra;

/// The schema `QueueConversationCobrowseEventTopicScoredAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationCobrowseEventTopicScoredAgent {
    /// `agent`: `QueueConversationCobrowseEventTopicUriReference`.
    pub agent: Option<Box<QueueConversationCobrowseEventTopicUriReference>>,
    /// `score`: `integer`.
    pub score: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationCobrowseEventTopicScoredAgent "QueueConversationCobrowseEventTopicScoredAgent" 2 {
    (
        agent: Box<QueueConversationCobrowseEventTopicUriReference> = "agent" with_agent,
        score: i64 = "score" with_score,
    )
});
