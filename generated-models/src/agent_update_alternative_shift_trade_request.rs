// @generated from the schema "AgentUpdateAlternativeShiftTradeRequest"; changes made here are lost at the next generation

/// The schema `AgentUpdateAlternativeShiftTradeRequest`.
pub struct AgentUpdateAlternativeShiftTradeRequest {
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentUpdateAlternativeShiftTradeRequest {
    const EMPTY: Self = Self {
        state: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentUpdateAlternativeShiftTradeRequest = &<AgentUpdateAlternativeShiftTradeRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentUpdateAlternativeShiftTradeRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("state", "state", 0), ("metadata", "metadata", 1)],
        fields: &[&E.state, &E.metadata],
    }
};

crate::runtime::model!(AgentUpdateAlternativeShiftTradeRequest);

crate::runtime::setters!(AgentUpdateAlternativeShiftTradeRequest {
    with_state: state: crate::runtime::Open<State>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
});

/// The property `state` of `AgentUpdateAlternativeShiftTradeRequest`. Known values: `Canceled`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Canceled,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Canceled, "Canceled")];
}
