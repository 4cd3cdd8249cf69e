// @generated from the schema "EvaluationAggregationView"; changes made here are lost at the next generation

use crate::AggregationRange;
use crate::runtime::{Extra, Open};

/// The schema `EvaluationAggregationView`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluationAggregationView {
    /// `target`: one of `nEvaluations`, `nEvaluationsDeleted`, `nEvaluationsRescored`, `oTotalCriticalScore` and `oTotalScore`, required.
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

crate::runtime::model!(EvaluationAggregationView "EvaluationAggregationView" 4 {
    (
        target: Open<Target> = "target" with_target required,
        name: String = "name" with_name required,
        function: Open<Function> = "function" with_function required,
        range: Box<AggregationRange> = "range" with_range,
    )
});

/// The property `target` of `EvaluationAggregationView`. Known values: `nEvaluations`, `nEvaluationsDeleted`, `nEvaluationsRescored`, `oTotalCriticalScore`, `oTotalScore`.
#[repr(u16)]
#[non_exhaustive]
pub enum Target {
    NEvaluations,
    NEvaluationsDeleted,
    NEvaluationsRescored,
    OTotalCriticalScore,
    OTotalScore,
}

crate::runtime::values!(Target {
    NEvaluations = "nEvaluations",
    NEvaluationsDeleted = "nEvaluationsDeleted",
    NEvaluationsRescored = "nEvaluationsRescored",
    OTotalCriticalScore = "oTotalCriticalScore",
    OTotalScore = "oTotalScore",
});

/// The property `function` of `EvaluationAggregationView`. Known values: `rangeBound`.
#[repr(u16)]
#[non_exhaustive]
pub enum Function {
    RangeBound,
}

crate::runtime::values!(Function {
    RangeBound = "rangeBound",
});
