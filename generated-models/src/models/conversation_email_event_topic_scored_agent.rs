// @generated from the schema "ConversationEmailEventTopicScoredAgent"; changes made here are lost at the next generation

use crate::ConversationEmailEventTopicUriReference;
use crate::runtime::Extra;

/// The schema `ConversationEmailEventTopicScoredAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEmailEventTopicScoredAgent {
    /// `agent`: `ConversationEmailEventTopicUriReference`.
    pub agent: Option<Box<ConversationEmailEventTopicUriReference>>,
    /// `score`: `integer`.
    pub score: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationEmailEventTopicScoredAgent "ConversationEmailEventTopicScoredAgent" 2 {
    (
        agent: Box<ConversationEmailEventTopicUriReference> = "agent" with_agent,
        score: i64 = "score" with_score,
    )
});
