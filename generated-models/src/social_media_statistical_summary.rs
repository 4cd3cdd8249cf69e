// @generated from the schema "SocialMediaStatisticalSummary"; changes made here are lost at the next generation

/// The schema `SocialMediaStatisticalSummary`.
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

impl crate::runtime::Model for SocialMediaStatisticalSummary {
    const EMPTY: Self = Self {
        max: ::std::option::Option::None,
        min: ::std::option::Option::None,
        count: ::std::option::Option::None,
        count_negative: ::std::option::Option::None,
        count_positive: ::std::option::Option::None,
        count_neutral: ::std::option::Option::None,
        count_unknown: ::std::option::Option::None,
        sum: ::std::option::Option::None,
        current: ::std::option::Option::None,
        ratio: ::std::option::Option::None,
        numerator: ::std::option::Option::None,
        denominator: ::std::option::Option::None,
        target: ::std::option::Option::None,
        p95: ::std::option::Option::None,
        p99: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SocialMediaStatisticalSummary = &<SocialMediaStatisticalSummary as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SocialMediaStatisticalSummary",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("max", "max", 0),
            ("min", "min", 0),
            ("count", "count", 0),
            ("countNegative", "count_negative", 0),
            ("countPositive", "count_positive", 0),
            ("countNeutral", "count_neutral", 0),
            ("countUnknown", "count_unknown", 0),
            ("sum", "sum", 0),
            ("current", "current", 0),
            ("ratio", "ratio", 0),
            ("numerator", "numerator", 0),
            ("denominator", "denominator", 0),
            ("target", "target", 0),
            ("p95", "p95", 0),
            ("p99", "p99", 0),
        ],
        fields: &[
            &E.max,
            &E.min,
            &E.count,
            &E.count_negative,
            &E.count_positive,
            &E.count_neutral,
            &E.count_unknown,
            &E.sum,
            &E.current,
            &E.ratio,
            &E.numerator,
            &E.denominator,
            &E.target,
            &E.p95,
            &E.p99,
        ],
    }
};

crate::runtime::model!(SocialMediaStatisticalSummary);

crate::runtime::setters!(SocialMediaStatisticalSummary {
    with_max: max: f64,
    with_min: min: f64,
    with_count: count: i64,
    with_count_negative: count_negative: i64,
    with_count_positive: count_positive: i64,
    with_count_neutral: count_neutral: i64,
    with_count_unknown: count_unknown: i64,
    with_sum: sum: f64,
    with_current: current: f64,
    with_ratio: ratio: f64,
    with_numerator: numerator: f64,
    with_denominator: denominator: f64,
    with_target: target: f64,
    with_p95: p95: i64,
    with_p99: p99: i64,
});
