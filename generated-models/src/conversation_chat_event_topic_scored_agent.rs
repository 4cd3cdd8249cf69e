// @generated from the schema "ConversationChatEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `ConversationChatEventTopicScoredAgent`.
#[repr(C)]
pub struct ConversationChatEventTopicScoredAgent {
    /// `agent`: `ConversationChatEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationChatEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationChatEventTopicScoredAgent "ConversationChatEventTopicScoredAgent" 2 {
    (
        agent: ::std::boxed::Box<crate::ConversationChatEventTopicUriReference> = "agent" 0 with_agent,
        score: i64 = "score" 0 with_score,
    )
});
