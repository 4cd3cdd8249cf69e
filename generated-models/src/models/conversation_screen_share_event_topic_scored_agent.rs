// @generated from the schema "ConversationScreenShareEventTopicScoredAgent"; changes made here are lost at the next generation

use crate::ConversationScreenShareEventTopicUriReference;
use crate::runtime::Extra;

/// The schema `ConversationScreenShareEventTopicScoredAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationScreenShareEventTopicScoredAgent {
    /// `agent`: `ConversationScreenShareEventTopicUriReference`.
    pub agent: Option<Box<ConversationScreenShareEventTopicUriReference>>,
    /// `score`: `integer`.
    pub score: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationScreenShareEventTopicScoredAgent "ConversationScreenShareEventTopicScoredAgent" 2 {
    (
        agent: Box<ConversationScreenShareEventTopicUriReference> = "agent" with_agent,
        score: i64 = "score" with_score,
    )
});
