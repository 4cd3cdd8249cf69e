// @generated from the schema "RateLimitAggregationView"; changes made here are lost at the next generation

use crate::AggregationRange;
use crate::runtime::{Extra, Open};

/// The schema `RateLimitAggregationView`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RateLimitAggregationView {
    /// `target`: `oRateLimitRecorded`, the one known value, required.
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

crate::runtime::model!(RateLimitAggregationView "RateLimitAggregationView" 4 {
    (
        target: Open<Target> = "target" with_target required,
        name: String = "name" with_name required,
        function: Open<Function> = "function" with_function required,
        range: Box<AggregationRange> = "range" with_range,
    )
});

/// The property `target` of `RateLimitAggregationView`. Known values: `oRateLimitRecorded`.
#[repr(u16)]
#[non_exhaustive]
pub enum Target {
    ORateLimitRecorded,
}

crate::runtime::values!(Target {
    ORateLimitRecorded = "oRateLimitRecorded",
});

/// The property `function` of `RateLimitAggregationView`. Known values: `rangeBound`.
#[repr(u16)]
#[non_exhaustive]
pub enum Function {
    RangeBound,
}

crate::runtime::values!(Function {
    RangeBound = "rangeBound",
});
