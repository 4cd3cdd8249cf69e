// @generated from the schema "QueueConversationSocialExpressionEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `QueueConversationSocialExpressionEventTopicScoredAgent`.
#[repr(C)]
pub struct QueueConversationSocialExpressionEventTopicScoredAgent {
    /// `agent`: `QueueConversationSocialExpressionEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationSocialExpressionEventTopicScoredAgent "QueueConversationSocialExpressionEventTopicScoredAgent" 2 {
    (
        agent: ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicUriReference> = "agent" 0 with_agent,
        score: i64 = "score" 0 with_score,
    )
});
