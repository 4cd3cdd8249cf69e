// @generated from the schema "ScoredAgent"; changes made here are lost at the next generation

/// An agent and how well the agent suits a conversation.
///
/// The schema `ScoredAgent`.
#[repr(C)]
pub struct ScoredAgent {
    /// The agent.
    ///
    /// `agent`: `DomainEntityRef`.
    pub agent: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// How well the agent suits: the higher, the better.
    ///
    /// `score`: `integer (int32)`.
    pub score: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ScoredAgent "ScoredAgent" 2 {
    (
        agent: ::std::boxed::Box<crate::DomainEntityRef> = "agent" 0 with_agent,
        score: i32 = "score" 0 with_score,
    )
});
