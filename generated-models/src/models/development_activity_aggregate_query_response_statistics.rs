// @generated from the schema "DevelopmentActivityAggregateQueryResponseStatistics"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `DevelopmentActivityAggregateQueryResponseStatistics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DevelopmentActivityAggregateQueryResponseStatistics {
    /// `count`: `integer (int32)`.
    pub count: Option<i32>,
    /// `min`: `number (double)`.
    pub min: Option<f64>,
    /// `max`: `number (double)`.
    pub max: Option<f64>,
    /// `sum`: `number (double)`.
    pub sum: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DevelopmentActivityAggregateQueryResponseStatistics "DevelopmentActivityAggregateQueryResponseStatistics" 4 {
    (
        count: i32 = "count" with_count,
        min: f64 = "min" with_min,
        max: f64 = "max" with_max,
        sum: f64 = "sum" with_sum,
    )
});
