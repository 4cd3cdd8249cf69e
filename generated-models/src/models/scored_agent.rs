// @generated from the schema "ScoredAgent"; changes made here are lost at the next generation

use crate::DomainEntityRef;
use crate::runtime::Extra;

/// An agent and how well the agent suits a conversation.
///
/// The schema `ScoredAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScoredAgent {
    /// The agent.
    ///
    /// `agent`: `DomainEntityRef`.
    pub agent: Option<Box<DomainEntityRef>>,
    /// How well the agent suits: the higher, the better.
    ///
    /// `score`: `integer (int32)`.
    pub score: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScoredAgent "ScoredAgent" 2 {
    (
        agent: Box<DomainEntityRef> = "agent" with_agent,
        score: i32 = "score" with_score,
    )
});
