// @generated from the schema "QueueConversationScreenShareEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `QueueConversationScreenShareEventTopicScoredAgent`.
#[repr(C)]
pub struct QueueConversationScreenShareEventTopicScoredAgent {
    /// `agent`: `QueueConversationScreenShareEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationScreenShareEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationScreenShareEventTopicScoredAgent "QueueConversationScreenShareEventTopicScoredAgent" 2 {
    (
        agent: ::std::boxed::Box<crate::QueueConversationScreenShareEventTopicUriReference> = "agent" 0 with_agent,
        score: i64 = "score" 0 with_score,
    )
});
