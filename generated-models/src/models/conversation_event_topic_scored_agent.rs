// @generated from the schema "ConversationEventTopicScoredAgent"; changes made here are lost at the next generation

use crate::ConversationEventTopicUriReference;
use crate::runtime::Extra;

/// The schema `ConversationEventTopicScoredAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEventTopicScoredAgent {
    /// `agent`: `ConversationEventTopicUriReference`.
    pub agent: Option<Box<ConversationEventTopicUriReference>>,
    /// `score`: `integer`.
    pub score: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationEventTopicScoredAgent "ConversationEventTopicScoredAgent" 2 {
    (
        agent: Box<ConversationEventTopicUriReference> = "agent" with_agent,
        score: i64 = "score" with_score,
    )
});
