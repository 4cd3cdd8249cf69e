// @generated from the schema "AggregationResult"; changes made here are lost at the next generation

/// The schema `AggregationResult`.
pub struct AggregationResult {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `dimension`: `string`.
    pub dimension: ::std::option::Option<::std::string::String>,
    /// `metric`: `string`.
    pub metric: ::std::option::Option<::std::string::String>,
    /// `count`: `integer (int64)`.
    pub count: ::std::option::Option<i64>,
    /// `results`: `array of AggregationResultEntry`.
    pub results: ::std::option::Option<::std::vec::Vec<crate::AggregationResultEntry>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AggregationResult {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        dimension: ::std::option::Option::None,
        metric: ::std::option::Option::None,
        count: ::std::option::Option::None,
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AggregationResult = &<AggregationResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AggregationResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("dimension", "dimension", 0),
            ("metric", "metric", 0),
            ("count", "count", 0),
            ("results", "results", 0),
        ],
        fields: &[&E.r#type, &E.dimension, &E.metric, &E.count, &E.results],
    }
};

crate::runtime::model!(AggregationResult);

crate::runtime::setters!(AggregationResult {
    with_type: r#type: crate::runtime::Open<Type>,
    with_dimension: dimension: ::std::string::String,
    with_metric: metric: ::std::string::String,
    with_count: count: i64,
    with_results: results: ::std::vec::Vec<crate::AggregationResultEntry>,
});

/// The property `type` of `AggregationResult`. Known values: `termFrequency`, `numericRange`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    TermFrequency,
    NumericRange,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::TermFrequency, "termFrequency"),
        (Self::NumericRange, "numericRange"),
    ];
}
