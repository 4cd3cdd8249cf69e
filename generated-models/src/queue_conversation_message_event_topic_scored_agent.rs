// @generated from the schema "QueueConversationMessageEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `QueueConversationMessageEventTopicScoredAgent`.
#[repr(C)]
pub struct QueueConversationMessageEventTopicScoredAgent {
    /// `agent`: `QueueConversationMessageEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationMessageEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationMessageEventTopicScoredAgent "QueueConversationMessageEventTopicScoredAgent" 2 {
    (
        agent: ::std::boxed::Box<crate::QueueConversationMessageEventTopicUriReference> = "agent" 0 with_agent,
        score: i64 = "score" 0 with_score,
    )
});
