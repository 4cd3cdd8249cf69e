// @generated from the schema "ActionMapEstimateOutcomeCriteria"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ActionMapEstimateOutcomeCriteria`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActionMapEstimateOutcomeCriteria {
    /// `outcomeId`: `string`, required.
    #[doc(alias = "outcomeId")]
    pub outcome_id: Option<String>,
    /// `maxProbability`: `number (float)`.
    #[doc(alias = "maxProbability")]
    pub max_probability: Option<f64>,
    /// `probability`: `number (float)`.
    pub probability: Option<f64>,
    /// `quantile`: `number (float)`.
    pub quantile: Option<f64>,
    /// `maxQuantile`: `number (float)`.
    #[doc(alias = "maxQuantile")]
    pub max_quantile: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActionMapEstimateOutcomeCriteria "ActionMapEstimateOutcomeCriteria" 5 {
    (
        outcome_id: String = "outcomeId" with_outcome_id required,
        max_probability: f64 = "maxProbability" with_max_probability,
        probability: f64 = "probability" with_probability,
        quantile: f64 = "quantile" with_quantile,
        max_quantile: f64 = "maxQuantile" with_max_quantile,
    )
});
