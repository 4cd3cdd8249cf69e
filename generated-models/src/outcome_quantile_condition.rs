// @generated from the schema "OutcomeQuantileCondition"; changes made here are lost at the next generation

/// The schema `OutcomeQuantileCondition`.
#[repr(C)]
pub struct OutcomeQuantileCondition {
    /// `outcomeId`: `string`, required.
    #[doc(alias = "outcomeId")]
    pub outcome_id: ::std::option::Option<::std::string::String>,
    /// `maxQuantileThreshold`: `number (float)`, required.
    #[doc(alias = "maxQuantileThreshold")]
    pub max_quantile_threshold: ::std::option::Option<f64>,
    /// `fallbackQuantileThreshold`: `number (float)`.
    #[doc(alias = "fallbackQuantileThreshold")]
    pub fallback_quantile_threshold: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutcomeQuantileCondition "OutcomeQuantileCondition" 3 {
    (
        outcome_id: ::std::string::String = "outcomeId" 1 with_outcome_id,
        max_quantile_threshold: f64 = "maxQuantileThreshold" 1 with_max_quantile_threshold,
        fallback_quantile_threshold: f64 = "fallbackQuantileThreshold" 0 with_fallback_quantile_threshold,
    )
});
