// @generated from the schema "OutcomePercentileCondition"; changes made here are lost at the next generation

/// The schema `OutcomePercentileCondition`.
#[repr(C)]
pub struct OutcomePercentileCondition {
    /// `outcomeId`: `string`, required.
    #[doc(alias = "outcomeId")]
    pub outcome_id: ::std::option::Option<::std::string::String>,
    /// `maximumPercentile`: `number (float)`, required.
    #[doc(alias = "maximumPercentile")]
    pub maximum_percentile: ::std::option::Option<f64>,
    /// `fallbackPercentile`: `number (float)`.
    #[doc(alias = "fallbackPercentile")]
    pub fallback_percentile: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutcomePercentileCondition "OutcomePercentileCondition" 3 {
    (
        outcome_id: ::std::string::String = "outcomeId" 1 with_outcome_id,
        maximum_percentile: f64 = "maximumPercentile" 1 with_maximum_percentile,
        fallback_percentile: f64 = "fallbackPercentile" 0 with_fallback_percentile,
    )
});
