// @generated from the schema "ConversationCobrowseEventTopicScoredAgent"; changes made here are lost at the next generation

use crate::ConversationCobrowseEventTopicUriReference;
use crate::runtime::Extra;

/// The schema `ConversationCobrowseEventTopicScoredAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationCobrowseEventTopicScoredAgent {
    /// `agent`: `ConversationCobrowseEventTopicUriReference`.
    pub agent: Option<Box<ConversationCobrowseEventTopicUriReference>>,
    /// `score`: `integer`.
    pub score: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationCobrowseEventTopicScoredAgent "ConversationCobrowseEventTopicScoredAgent" 2 {
    (
        agent: Box<ConversationCobrowseEventTopicUriReference> = "agent" with_agent,
        score: i64 = "score" with_score,
    )
});
