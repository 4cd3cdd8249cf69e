// @generated from the schema "ConversationEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `ConversationEventTopicScoredAgent`.
#[repr(C)]
pub struct ConversationEventTopicScoredAgent {
    /// `agent`: `ConversationEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationEventTopicScoredAgent "ConversationEventTopicScoredAgent" 2 {
    (
        agent: ::std::boxed::Box<crate::ConversationEventTopicUriReference> = "agent" 0 with_agent,
        score: i64 = "score" 0 with_score,
    )
});
