// @generated from the schema "FlowPathsQuery"; changes made here are lost at the next generation

use crate::FlowPathsFlowFilter;
use crate::runtime::{Extra, Open};

/// The schema `FlowPathsQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowPathsQuery {
    /// `category`: one of `All`, `Abandoned`, `AgentEscalation`, `Complete` and 4 more, required.
    pub category: Option<Open<Category>>,
    /// `flows`: `array of FlowPathsFlowFilter`, required.
    pub flows: Option<Vec<FlowPathsFlowFilter>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowPathsQuery "FlowPathsQuery" 2 {
    (
        category: Open<Category> = "category" with_category required,
        flows: Vec<FlowPathsFlowFilter> = "flows" with_flows required,
    )
});

/// The property `category` of `FlowPathsQuery`. Known values: `All`, `Abandoned`, `AgentEscalation`, `Complete`, `Disconnect`, `Error`, `RecognitionFailure`, `Transfer`.
#[repr(u16)]
#[non_exhaustive]
pub enum Category {
    All,
    Abandoned,
    AgentEscalation,
    Complete,
    Disconnect,
    Error,
    RecognitionFailure,
    Transfer,
}

crate::runtime::values!(Category {
    All = "All",
    Abandoned = "Abandoned",
    AgentEscalation = "AgentEscalation",
    Complete = "Complete",
    Disconnect = "Disconnect",
    Error = "Error",
    RecognitionFailure = "RecognitionFailure",
    Transfer = "Transfer",
});
