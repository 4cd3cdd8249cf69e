// @generated from the schema "QueueConversationCallEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `QueueConversationCallEventTopicScoredAgent`.
#[repr(C)]
pub struct QueueConversationCallEventTopicScoredAgent {
    /// `agent`: `QueueConversationCallEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCallEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationCallEventTopicScoredAgent "QueueConversationCallEventTopicScoredAgent" 2 {
    (
        agent: ::std::boxed::Box<crate::QueueConversationCallEventTopicUriReference> = "agent" 0 with_agent,
        score: i64 = "score" 0 with_score,
    )
});
