// @generated from the schema "ConversationSocialExpressionEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `ConversationSocialExpressionEventTopicScoredAgent`.
#[repr(C)]
pub struct ConversationSocialExpressionEventTopicScoredAgent {
    /// `agent`: `ConversationSocialExpressionEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationSocialExpressionEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationSocialExpressionEventTopicScoredAgent "ConversationSocialExpressionEventTopicScoredAgent" 2 {
    (
        agent: ::std::boxed::Box<crate::ConversationSocialExpressionEventTopicUriReference> = "agent" 0 with_agent,
        score: i64 = "score" 0 with_score,
    )
});
