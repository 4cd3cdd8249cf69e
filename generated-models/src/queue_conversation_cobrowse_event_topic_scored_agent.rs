// @generated from the schema "QueueConversationCobrowseEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `QueueConversationCobrowseEventTopicScoredAgent`.
#[repr(C)]
pub struct QueueConversationCobrowseEventTopicScoredAgent {
    /// `agent`: `QueueConversationCobrowseEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationCobrowseEventTopicScoredAgent "QueueConversationCobrowseEventTopicScoredAgent" 2 {
    (
        agent: ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicUriReference> = "agent" 0 with_agent,
        score: i64 = "score" 0 with_score,
    )
});
