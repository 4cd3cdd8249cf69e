// @generated from the schema "ConversationMessageEventTopicScoredAgent"; changes made here are lost at the next generation

use crate::ConversationMessageEventTopicUriReference;
use crate::runtime::Extra;

/// The schema `ConversationMessageEventTopicScoredAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationMessageEventTopicScoredAgent {
    /// `agent`: `ConversationMessageEventTopicUriReference`.
    pub agent: Option<Box<ConversationMessageEventTopicUriReference>>,
    /// `score`: `integer`.
    pub score: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationMessageEventTopicScoredAgent "ConversationMessageEventTopicScoredAgent" 2 {
    (
        agent: Box<ConversationMessageEventTopicUriReference> = "agent" with_agent,
        score: i64 = "score" with_score,
    )
});
