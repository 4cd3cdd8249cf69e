// @generated from the schema "AnalyticsQueryAggregation"; changes made here are lost at the next generation

/// The schema `AnalyticsQueryAggregation`.
#[repr(C)]
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

crate::runtime::model!(AnalyticsQueryAggregation "AnalyticsQueryAggregation" 5 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        dimension: ::std::string::String = "dimension" 0 with_dimension,
        metric: ::std::string::String = "metric" 0 with_metric,
        size: i32 = "size" 0 with_size,
        ranges: ::std::vec::Vec<crate::AggregationRange> = "ranges" 0 with_ranges,
    )
});

/// The property `type` of `AnalyticsQueryAggregation`. Known values: `termFrequency`, `numericRange`.
#[non_exhaustive]
pub enum Type {
    TermFrequency,
    NumericRange,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::TermFrequency, "termFrequency"),
        (Self::NumericRange, "numericRange"),
    ];
}
