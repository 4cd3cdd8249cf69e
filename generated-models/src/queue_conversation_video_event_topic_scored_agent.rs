// @generated from the schema "QueueConversationVideoEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `QueueConversationVideoEventTopicScoredAgent`.
#[repr(C)]
pub struct QueueConversationVideoEventTopicScoredAgent {
    /// `agent`: `QueueConversationVideoEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationVideoEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicScoredAgent "QueueConversationVideoEventTopicScoredAgent" 2 {
    (
        agent: ::std::boxed::Box<crate::QueueConversationVideoEventTopicUriReference> = "agent" 0 with_agent,
        score: i64 = "score" 0 with_score,
    )
});
