// @generated from the schema "ActionMapEstimateOutcomeCriteria"; changes made here are lost at the next generation

/// The schema `ActionMapEstimateOutcomeCriteria`.
#[repr(C)]
pub struct ActionMapEstimateOutcomeCriteria {
    /// `outcomeId`: `string`, required.
    #[doc(alias = "outcomeId")]
    pub outcome_id: ::std::option::Option<::std::string::String>,
    /// `maxProbability`: `number (float)`.
    #[doc(alias = "maxProbability")]
    pub max_probability: ::std::option::Option<f64>,
    /// `probability`: `number (float)`.
    pub probability: ::std::option::Option<f64>,
    /// `quantile`: `number (float)`.
    pub quantile: ::std::option::Option<f64>,
    /// `maxQuantile`: `number (float)`.
    #[doc(alias = "maxQuantile")]
    pub max_quantile: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ActionMapEstimateOutcomeCriteria "ActionMapEstimateOutcomeCriteria" 5 {
    (
        outcome_id: ::std::string::String = "outcomeId" 1 with_outcome_id,
        max_probability: f64 = "maxProbability" 0 with_max_probability,
        probability: f64 = "probability" 0 with_probability,
        quantile: f64 = "quantile" 0 with_quantile,
        max_quantile: f64 = "maxQuantile" 0 with_max_quantile,
    )
});
