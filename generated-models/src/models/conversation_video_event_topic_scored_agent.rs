// @generated from the schema "ConversationVideoEventTopicScoredAgent"; changes made here are lost at the next generation

use crate::ConversationVideoEventTopicUriReference;
use crate::runtime::Extra;

/// The schema `ConversationVideoEventTopicScoredAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationVideoEventTopicScoredAgent {
    /// `agent`: `ConversationVideoEventTopicUriReference`.
    pub agent: Option<Box<ConversationVideoEventTopicUriReference>>,
    /// `score`: `integer`.
    pub score: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationVideoEventTopicScoredAgent "ConversationVideoEventTopicScoredAgent" 2 {
    (
        agent: Box<ConversationVideoEventTopicUriReference> = "agent" with_agent,
        score: i64 = "score" with_score,
    )
});
