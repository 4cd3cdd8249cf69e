// @generated from the schema "ConversationCallbackEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `ConversationCallbackEventTopicScoredAgent`.
#[repr(C)]
pub struct ConversationCallbackEventTopicScoredAgent {
    /// `agent`: `ConversationCallbackEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCallbackEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationCallbackEventTopicScoredAgent "ConversationCallbackEventTopicScoredAgent" 2 {
    (
        agent: ::std::boxed::Box<crate::ConversationCallbackEventTopicUriReference> = "agent" 0 with_agent,
        score: i64 = "score" 0 with_score,
    )
});
