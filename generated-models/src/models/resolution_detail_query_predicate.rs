// @generated from the schema "ResolutionDetailQueryPredicate"; changes made here are lost at the next generation

use crate::NumericRange;
use crate::runtime::{Extra, Open};

/// The schema `ResolutionDetailQueryPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ResolutionDetailQueryPredicate {
    /// `type`: one of `dimension`, `property` and `metric`.
    pub r#type: Option<Open<Type>>,
    /// `metric`: `nNextContactAvoided`, the one known value.
    pub metric: Option<Open<Metric>>,
    /// `operator`: one of `matches`, `exists` and `notExists`.
    pub operator: Option<Open<Operator>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `range`: `NumericRange`.
    pub range: Option<Box<NumericRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ResolutionDetailQueryPredicate "ResolutionDetailQueryPredicate" 5 {
    (
        r#type: Open<Type> = "type" with_type,
        metric: Open<Metric> = "metric" with_metric,
        operator: Open<Operator> = "operator" with_operator,
        value: String = "value" with_value,
        range: Box<NumericRange> = "range" with_range,
    )
});

/// The property `type` of `ResolutionDetailQueryPredicate`. Known values: `dimension`, `property`, `metric`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Dimension,
    Property,
    Metric,
}

crate::runtime::values!(Type {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});

/// The property `metric` of `ResolutionDetailQueryPredicate`. Known values: `nNextContactAvoided`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metric {
    NNextContactAvoided,
}

crate::runtime::values!(Metric {
    NNextContactAvoided = "nNextContactAvoided",
});

/// The property `operator` of `ResolutionDetailQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operator {
    Matches,
    Exists,
    NotExists,
}

crate::runtime::values!(Operator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});
