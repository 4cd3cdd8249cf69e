// @generated from the schema "SocialMediaStatisticalSummary"; changes made here are lost at the next generation

/// The schema `SocialMediaStatisticalSummary`.
#[repr(C)]
pub struct SocialMediaStatisticalSummary {
    /// `max`: `number (double)`.
    pub max: ::std::option::Option<f64>,
    /// `min`: `number (double)`.
    pub min: ::std::option::Option<f64>,
    /// `count`: `integer (int64)`.
    pub count: ::std::option::Option<i64>,
    /// `countNegative`: `integer (int64)`.
    #[doc(alias = "countNegative")]
    pub count_negative: ::std::option::Option<i64>,
    /// `countPositive`: `integer (int64)`.
    #[doc(alias = "countPositive")]
    pub count_positive: ::std::option::Option<i64>,
    /// `countNeutral`: `integer (int64)`.
    #[doc(alias = "countNeutral")]
    pub count_neutral: ::std::option::Option<i64>,
    /// `countUnknown`: `integer (int64)`.
    #[doc(alias = "countUnknown")]
    pub count_unknown: ::std::option::Option<i64>,
    /// `sum`: `number (double)`.
    pub sum: ::std::option::Option<f64>,
    /// `current`: `number (double)`.
    pub current: ::std::option::Option<f64>,
    /// `ratio`: `number (double)`.
    pub ratio: ::std::option::Option<f64>,
    /// `numerator`: `number (double)`.
    pub numerator: ::std::option::Option<f64>,
    /// `denominator`: `number (double)`.
    pub denominator: ::std::option::Option<f64>,
    /// `target`: `number (double)`.
    pub target: ::std::option::Option<f64>,
    /// `p95`: `integer (int64)`.
    pub p95: ::std::option::Option<i64>,
    /// `p99`: `integer (int64)`.
    pub p99: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SocialMediaStatisticalSummary "SocialMediaStatisticalSummary" 15 {
    (
        max: f64 = "max" 0 with_max,
        min: f64 = "min" 0 with_min,
        count: i64 = "count" 0 with_count,
        count_negative: i64 = "countNegative" 0 with_count_negative,
        count_positive: i64 = "countPositive" 0 with_count_positive,
        count_neutral: i64 = "countNeutral" 0 with_count_neutral,
        count_unknown: i64 = "countUnknown" 0 with_count_unknown,
        sum: f64 = "sum" 0 with_sum,
        current: f64 = "current" 0 with_current,
        ratio: f64 = "ratio" 0 with_ratio,
        numerator: f64 = "numerator" 0 with_numerator,
        denominator: f64 = "denominator" 0 with_denominator,
        target: f64 = "target" 0 with_target,
        p95: i64 = "p95" 0 with_p95,
        p99: i64 = "p99" 0 with_p99,
    )
});
