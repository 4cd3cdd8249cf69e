// @generated from the schema "ConversationCallEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `ConversationCallEventTopicScoredAgent`.
#[repr(C)]
pub struct ConversationCallEventTopicScoredAgent {
    /// `agent`: `ConversationCallEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCallEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationCallEventTopicScoredAgent "ConversationCallEventTopicScoredAgent" 2 {
    (
        agent: ::std::boxed::Box<crate::ConversationCallEventTopicUriReference> = "agent" 0 with_agent,
        score: i64 = "score" 0 with_score,
    )
});
