// @generated from the schema "AgentUpdateAlternativeShiftTradeRequest"; changes made here are lost at the next generation

/// The schema `AgentUpdateAlternativeShiftTradeRequest`.
#[repr(C)]
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

crate::runtime::model!(AgentUpdateAlternativeShiftTradeRequest "AgentUpdateAlternativeShiftTradeRequest" 2 {
    (
        state: crate::runtime::Open<State> = "state" 0 with_state,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 1 with_metadata,
    )
});

/// The property `state` of `AgentUpdateAlternativeShiftTradeRequest`. Known values: `Canceled`.
#[non_exhaustive]
pub enum State {
    Canceled,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Canceled, "Canceled")];
}
