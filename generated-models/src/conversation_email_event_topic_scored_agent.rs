// @generated from the schema "ConversationEmailEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `ConversationEmailEventTopicScoredAgent`.
#[repr(C)]
pub struct ConversationEmailEventTopicScoredAgent {
    /// `agent`: `ConversationEmailEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEmailEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationEmailEventTopicScoredAgent "ConversationEmailEventTopicScoredAgent" 2 {
    (
        agent: ::std::boxed::Box<crate::ConversationEmailEventTopicUriReference> = "agent" 0 with_agent,
        score: i64 = "score" 0 with_score,
    )
});
