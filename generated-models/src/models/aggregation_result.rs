// @generated from the schema "AggregationResult"; changes made here are lost at the next generation

use crate::AggregationResultEntry;
use crate::runtime::{Extra, Open};

/// The schema `AggregationResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AggregationResult {
    /// `type`: one of `termFrequency` and `numericRange`.
    pub r#type: Option<Open<Type>>,
    /// `dimension`: `string`.
    pub dimension: Option<String>,
    /// `metric`: `string`.
    pub metric: Option<String>,
    /// `count`: `integer (int64)`.
    pub count: Option<i64>,
    /// `results`: `array of AggregationResultEntry`.
    pub results: Option<Vec<AggregationResultEntry>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AggregationResult "AggregationResult" 5 {
    (
        r#type: Open<Type> = "type" with_type,
        dimension: String = "dimension" with_dimension,
        metric: String = "metric" with_metric,
        count: i64 = "count" with_count,
        results: Vec<AggregationResultEntry> = "results" with_results,
    )
});

/// The property `type` of `AggregationResult`. Known values: `termFrequency`, `numericRange`.
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
