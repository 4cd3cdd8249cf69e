// @generated from the schema "ConversationCobrowseEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `ConversationCobrowseEventTopicScoredAgent`.
#[repr(C)]
pub struct ConversationCobrowseEventTopicScoredAgent {
    /// `agent`: `ConversationCobrowseEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCobrowseEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationCobrowseEventTopicScoredAgent "ConversationCobrowseEventTopicScoredAgent" 2 {
    (
        agent: ::std::boxed::Box<crate::ConversationCobrowseEventTopicUriReference> = "agent" 0 with_agent,
        score: i64 = "score" 0 with_score,
    )
});
