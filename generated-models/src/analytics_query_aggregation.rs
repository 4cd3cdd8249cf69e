// @generated from the schema "AnalyticsQueryAggregation"; changes made here are lost at the next generation

/// The schema `AnalyticsQueryAggregation`.
pub struct AnalyticsQueryAggregation {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `dimension`: `string`.
    pub dimension: ::std::option::Option<::std::string::String>,
    /// `metric`: `string`.
    pub metric: ::std::option::Option<::std::string::String>,
    /// `size`: `integer (int32)`.
    pub size: ::std::option::Option<i32>,
    /// `ranges`: `array of AggregationRange`.
    pub ranges: ::std::option::Option<::std::vec::Vec<crate::AggregationRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AnalyticsQueryAggregation {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        dimension: ::std::option::Option::None,
        metric: ::std::option::Option::None,
        size: ::std::option::Option::None,
        ranges: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnalyticsQueryAggregation = &<AnalyticsQueryAggregation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnalyticsQueryAggregation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("dimension", "dimension", 0),
            ("metric", "metric", 0),
            ("size", "size", 0),
            ("ranges", "ranges", 0),
        ],
        fields: &[&E.r#type, &E.dimension, &E.metric, &E.size, &E.ranges],
    }
};

crate::runtime::model!(AnalyticsQueryAggregation);

crate::runtime::setters!(AnalyticsQueryAggregation {
    with_type: r#type: crate::runtime::Open<Type>,
    with_dimension: dimension: ::std::string::String,
    with_metric: metric: ::std::string::String,
    with_size: size: i32,
    with_ranges: ranges: ::std::vec::Vec<crate::AggregationRange>,
});

/// The property `type` of `AnalyticsQueryAggregation`. Known values: `termFrequency`, `numericRange`.
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
