// @generated from the schema "ConversationMessageEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `ConversationMessageEventTopicScoredAgent`.
#[repr(C)]
pub struct ConversationMessageEventTopicScoredAgent {
    /// `agent`: `ConversationMessageEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationMessageEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationMessageEventTopicScoredAgent "ConversationMessageEventTopicScoredAgent" 2 {
    (
        agent: ::std::boxed::Box<crate::ConversationMessageEventTopicUriReference> = "agent" 0 with_agent,
        score: i64 = "score" 0 with_score,
    )
});
