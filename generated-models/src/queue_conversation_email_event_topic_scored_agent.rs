// @generated from the schema "QueueConversationEmailEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `QueueConversationEmailEventTopicScoredAgent`.
#[repr(C)]
pub struct QueueConversationEmailEventTopicScoredAgent {
    /// `agent`: `QueueConversationEmailEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEmailEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationEmailEventTopicScoredAgent "QueueConversationEmailEventTopicScoredAgent" 2 {
    (
        agent: ::std::boxed::Box<crate::QueueConversationEmailEventTopicUriReference> = "agent" 0 with_agent,
        score: i64 = "score" 0 with_score,
    )
});
