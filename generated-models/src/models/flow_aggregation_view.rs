// @generated from the schema "FlowAggregationView"; changes made here are lost at the next generation

use crate::AggregationRange;
use crate::runtime::{Extra, Open};

/// The schema `FlowAggregationView`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowAggregationView {
    /// `target`: one of `nFlow`, `nFlowMilestone`, `nFlowOutcome`, `nFlowOutcomeFailed` and 5 more, required.
    pub target: Option<Open<Target>>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `function`: `rangeBound`, the one known value, required.
    pub function: Option<Open<Function>>,
    /// `range`: `AggregationRange`.
    pub range: Option<Box<AggregationRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowAggregationView "FlowAggregationView" 4 {
    (
        target: Open<Target> = "target" with_target required,
        name: String = "name" with_name required,
        function: Open<Function> = "function" with_function required,
        range: Box<AggregationRange> = "range" with_range,
    )
});

/// The property `target` of `FlowAggregationView`. Known values: `nFlow`, `nFlowMilestone`, `nFlowOutcome`, `nFlowOutcomeFailed`, `oFlowMilestone`, `tFlow`, `tFlowDisconnect`, `tFlowExit`, `tFlowOutcome`.
#[repr(u16)]
#[non_exhaustive]
pub enum Target {
    NFlow,
    NFlowMilestone,
    NFlowOutcome,
    NFlowOutcomeFailed,
    OFlowMilestone,
    TFlow,
    TFlowDisconnect,
    TFlowExit,
    TFlowOutcome,
}

crate::runtime::values!(Target {
    NFlow = "nFlow",
    NFlowMilestone = "nFlowMilestone",
    NFlowOutcome = "nFlowOutcome",
    NFlowOutcomeFailed = "nFlowOutcomeFailed",
    OFlowMilestone = "oFlowMilestone",
    TFlow = "tFlow",
    TFlowDisconnect = "tFlowDisconnect",
    TFlowExit = "tFlowExit",
    TFlowOutcome = "tFlowOutcome",
});

/// The property `function` of `FlowAggregationView`. Known values: `rangeBound`.
#[repr(u16)]
#[non_exhaustive]
pub enum Function {
    RangeBound,
}

crate::runtime::values!(Function {
    RangeBound = "rangeBound",
});
