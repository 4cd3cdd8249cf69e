// @generated from the schema "ConversationVideoEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `ConversationVideoEventTopicScoredAgent`.
#[repr(C)]
pub struct ConversationVideoEventTopicScoredAgent {
    /// `agent`: `ConversationVideoEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationVideoEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationVideoEventTopicScoredAgent "ConversationVideoEventTopicScoredAgent" 2 {
    (
        agent: ::std::boxed::Box<crate::ConversationVideoEventTopicUriReference> = "agent" 0 with_agent,
        score: i64 = "score" 0 with_score,
    )
});
