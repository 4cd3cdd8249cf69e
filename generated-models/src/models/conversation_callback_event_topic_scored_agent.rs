// @generated from the schema "ConversationCallbackEventTopicScoredAgent"; changes made here are lost at the next generation

use crate::ConversationCallbackEventTopicUriReference;
use crate::runtime::Extra;

/// The schema `ConversationCallbackEventTopicScoredAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationCallbackEventTopicScoredAgent {
    /// `agent`: `ConversationCallbackEventTopicUriReference`.
    pub agent: Option<Box<ConversationCallbackEventTopicUriReference>>,
    /// `score`: `integer`.
    pub score: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationCallbackEventTopicScoredAgent "ConversationCallbackEventTopicScoredAgent" 2 {
    (
        agent: Box<ConversationCallbackEventTopicUriReference> = "agent" with_agent,
        score: i64 = "score" with_score,
    )
});
