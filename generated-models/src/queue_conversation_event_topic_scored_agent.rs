// @generated from the schema "QueueConversationEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `QueueConversationEventTopicScoredAgent`.
#[repr(C)]
pub struct QueueConversationEventTopicScoredAgent {
    /// `agent`: `QueueConversationEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationEventTopicScoredAgent "QueueConversationEventTopicScoredAgent" 2 {
    (
        agent: ::std::boxed::Box<crate::QueueConversationEventTopicUriReference> = "agent" 0 with_agent,
        score: i64 = "score" 0 with_score,
    )
});
