// @generated from the schema "QueueConversationChatEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `QueueConversationChatEventTopicScoredAgent`.
#[repr(C)]
pub struct QueueConversationChatEventTopicScoredAgent {
    /// `agent`: `QueueConversationChatEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationChatEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationChatEventTopicScoredAgent "QueueConversationChatEventTopicScoredAgent" 2 {
    (
        agent: ::std::boxed::Box<crate::QueueConversationChatEventTopicUriReference> = "agent" 0 with_agent,
        score: i64 = "score" 0 with_score,
    )
});
