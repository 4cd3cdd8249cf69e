// @generated from the schema "StatisticalSummary"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `StatisticalSummary`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct StatisticalSummary {
    /// `max`: `number (double)`.
    pub max: Option<f64>,
    /// `min`: `number (double)`.
    pub min: Option<f64>,
    /// `count`: `integer (int64)`.
    pub count: Option<i64>,
    /// `countNegative`: `integer (int64)`.
    #[doc(alias = "countNegative")]
    pub count_negative: Option<i64>,
    /// `countPositive`: `integer (int64)`.
    #[doc(alias = "countPositive")]
    pub count_positive: Option<i64>,
    /// `sum`: `number (double)`.
    pub sum: Option<f64>,
    /// `current`: `number (double)`.
    pub current: Option<f64>,
    /// `ratio`: `number (double)`.
    pub ratio: Option<f64>,
    /// `numerator`: `number (double)`.
    pub numerator: Option<f64>,
    /// `denominator`: `number (double)`.
    pub denominator: Option<f64>,
    /// `target`: `number (double)`.
    pub target: Option<f64>,
    /// `p95`: `integer (int64)`.
    pub p95: Option<i64>,
    /// `p99`: `integer (int64)`.
    pub p99: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(StatisticalSummary "StatisticalSummary" 13 {
    (
        max: f64 = "max" with_max,
        min: f64 = "min" with_min,
        count: i64 = "count" with_count,
        count_negative: i64 = "countNegative" with_count_negative,
        count_positive: i64 = "countPositive" with_count_positive,
        sum: f64 = "sum" with_sum,
        current: f64 = "current" with_current,
        ratio: f64 = "ratio" with_ratio,
        numerator: f64 = "numerator" with_numerator,
        denominator: f64 = "denominator" with_denominator,
        target: f64 = "target" with_target,
        p95: i64 = "p95" with_p95,
        p99: i64 = "p99" with_p99,
    )
});
