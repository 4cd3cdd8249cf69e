// @generated from the schema "QueueConversationCallbackEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `QueueConversationCallbackEventTopicScoredAgent`.
#[repr(C)]
pub struct QueueConversationCallbackEventTopicScoredAgent {
    /// `agent`: `QueueConversationCallbackEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCallbackEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationCallbackEventTopicScoredAgent "QueueConversationCallbackEventTopicScoredAgent" 2 {
    (
        agent: ::std::boxed::Box<crate::QueueConversationCallbackEventTopicUriReference> = "agent" 0 with_agent,
        score: i64 = "score" 0 with_score,
    )
});
