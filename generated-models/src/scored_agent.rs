// @generated from the schema "ScoredAgent"; changes made here are lost at the next generation

/// An agent and how well the agent suits a conversation.
///
/// The schema `ScoredAgent`.
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

impl crate::runtime::Model for ScoredAgent {
    const EMPTY: Self = Self {
        agent: ::std::option::Option::None,
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScoredAgent = &<ScoredAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScoredAgent",
        empty: E,
        extra: &E.extra,
        properties: &[("agent", "agent", 0), ("score", "score", 0)],
        fields: &[&E.agent, &E.score],
    }
};

crate::runtime::model!(ScoredAgent);

crate::runtime::setters!(ScoredAgent {
    with_agent: agent: ::std::boxed::Box<crate::DomainEntityRef>,
    with_score: score: i32,
});
