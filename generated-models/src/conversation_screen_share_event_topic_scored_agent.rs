// @generated from the schema "ConversationScreenShareEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `ConversationScreenShareEventTopicScoredAgent`.
#[repr(C)]
pub struct ConversationScreenShareEventTopicScoredAgent {
    /// `agent`: `ConversationScreenShareEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationScreenShareEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationScreenShareEventTopicScoredAgent "ConversationScreenShareEventTopicScoredAgent" 2 {
    (
        agent: ::std::boxed::Box<crate::ConversationScreenShareEventTopicUriReference> = "agent" 0 with_agent,
        score: i64 = "score" 0 with_score,
    )
});
