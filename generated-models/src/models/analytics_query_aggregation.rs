// @generated from the schema "AnalyticsQueryAggregation"; changes made here are lost at the next generation

use crate::AggregationRange;
use crate::runtime::{Extra, Open};

/// The schema `AnalyticsQueryAggregation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnalyticsQueryAggregation {
    /// `type`: one of `termFrequency` and `numericRange`.
    pub r#type: Option<Open<Type>>,
    /// `dimension`: `string`.
    pub dimension: Option<String>,
    /// `metric`: `string`.
    pub metric: Option<String>,
    /// `size`: `integer (int32)`.
    pub size: Option<i32>,
    /// `ranges`: `array of AggregationRange`.
    pub ranges: Option<Vec<AggregationRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnalyticsQueryAggregation "AnalyticsQueryAggregation" 5 {
    (
        r#type: Open<Type> = "type" with_type,
        dimension: String = "dimension" with_dimension,
        metric: String = "metric" with_metric,
        size: i32 = "size" with_size,
        ranges: Vec<AggregationRange> = "ranges" with_ranges,
    )
});

/// The property `type` of `AnalyticsQueryAggregation`. Known values: `termFrequency`, `numericRange`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    TermFrequency,
    NumericRange,
}

crate::runtime::values!(Type {
    TermFrequency = "termFrequency",
    NumericRange = "numericRange",
});
