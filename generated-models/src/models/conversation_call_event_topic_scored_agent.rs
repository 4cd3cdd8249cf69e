// @generated from the schema "ConversationCallEventTopicScoredAgent"; changes made here are lost at the next generation

use crate::ConversationCallEventTopicUriReference;
use crate::runtime::Extra;

/// The schema `ConversationCallEventTopicScoredAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationCallEventTopicScoredAgent {
    /// `agent`: `ConversationCallEventTopicUriReference`.
    pub agent: Option<Box<ConversationCallEventTopicUriReference>>,
    /// `score`: `integer`.
    pub score: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationCallEventTopicScoredAgent "ConversationCallEventTopicScoredAgent" 2 {
    (
        agent: Box<ConversationCallEventTopicUriReference> = "agent" with_agent,
        score: i64 = "score" with_score,
    )
});
