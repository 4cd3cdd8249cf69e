// @generated from the schema "AggregationResult"; changes made here are lost at the next generation

/// The schema `AggregationResult`.
#[repr(C)]
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

crate::runtime::model!(AggregationResult "AggregationResult" 5 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        dimension: ::std::string::String = "dimension" 0 with_dimension,
        metric: ::std::string::String = "metric" 0 with_metric,
        count: i64 = "count" 0 with_count,
        results: ::std::vec::Vec<crate::AggregationResultEntry> = "results" 0 with_results,
    )
});

/// The property `type` of `AggregationResult`. Known values: `termFrequency`, `numericRange`.
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
