// @generated from the schema "WorkitemScoredAgent"; changes made here are lost at the next generation

/// The schema `WorkitemScoredAgent`.
pub struct WorkitemScoredAgent {
    /// `agent`: `UserReference`.
    pub agent: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `score`: `integer (int32)`.
    pub score: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemScoredAgent {
    const EMPTY: Self = Self {
        agent: ::std::option::Option::None,
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemScoredAgent = &<WorkitemScoredAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemScoredAgent",
        empty: E,
        extra: &E.extra,
        properties: &[("agent", "agent", 0), ("score", "score", 0)],
        fields: &[&E.agent, &E.score],
    }
};

crate::runtime::model!(WorkitemScoredAgent);

crate::runtime::setters!(WorkitemScoredAgent {
    with_agent: agent: ::std::boxed::Box<crate::UserReference>,
    with_score: score: i32,
});
