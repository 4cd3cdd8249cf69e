// @generated from the schema "AgentUpdateAlternativeShiftTradeRequest"; changes made here are lost at the next generation

use crate::WfmVersionedEntityMetadata;
use crate::runtime::{Extra, Open};

/// The schema `AgentUpdateAlternativeShiftTradeRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentUpdateAlternativeShiftTradeRequest {
    /// `state`: `Canceled`, the one known value.
    pub state: Option<Open<State>>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentUpdateAlternativeShiftTradeRequest "AgentUpdateAlternativeShiftTradeRequest" 2 {
    (
        state: Open<State> = "state" with_state,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata required,
    )
});

/// The property `state` of `AgentUpdateAlternativeShiftTradeRequest`. Known values: `Canceled`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Canceled,
}

crate::runtime::values!(State {
    Canceled = "Canceled",
});
