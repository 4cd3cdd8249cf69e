// @generated from the schema "FlowAggregationView"; changes made here are lost at the next generation

/// The schema `FlowAggregationView`.
#[repr(C)]
pub struct FlowAggregationView {
    /// `target`: `string`, required.
    pub target: ::std::option::Option<crate::runtime::Open<Target>>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `function`: `string`, required.
    pub function: ::std::option::Option<crate::runtime::Open<Function>>,
    /// `range`: `AggregationRange`.
    pub range: ::std::option::Option<::std::boxed::Box<crate::AggregationRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowAggregationView "FlowAggregationView" 4 {
    (
        target: crate::runtime::Open<Target> = "target" 1 with_target,
        name: ::std::string::String = "name" 1 with_name,
        function: crate::runtime::Open<Function> = "function" 1 with_function,
        range: ::std::boxed::Box<crate::AggregationRange> = "range" 0 with_range,
    )
});

/// The property `target` of `FlowAggregationView`. Known values: `nFlow`, `nFlowMilestone`, `nFlowOutcome`, `nFlowOutcomeFailed`, `oFlowMilestone`, `tFlow`, `tFlowDisconnect`, `tFlowExit`, `tFlowOutcome`.
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

crate::runtime::known!(Target);

impl crate::runtime::Enum for Target {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NFlow, "nFlow"),
        (Self::NFlowMilestone, "nFlowMilestone"),
        (Self::NFlowOutcome, "nFlowOutcome"),
        (Self::NFlowOutcomeFailed, "nFlowOutcomeFailed"),
        (Self::OFlowMilestone, "oFlowMilestone"),
        (Self::TFlow, "tFlow"),
        (Self::TFlowDisconnect, "tFlowDisconnect"),
        (Self::TFlowExit, "tFlowExit"),
        (Self::TFlowOutcome, "tFlowOutcome"),
    ];
}

/// The property `function` of `FlowAggregationView`. Known values: `rangeBound`.
#[non_exhaustive]
pub enum Function {
    RangeBound,
}

crate::runtime::known!(Function);

impl crate::runtime::Enum for Function {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::RangeBound, "rangeBound")];
}
