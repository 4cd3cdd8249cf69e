// @generated from the schema "OutcomeQuantileCondition"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `OutcomeQuantileCondition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutcomeQuantileCondition {
    /// `outcomeId`: `string`, required.
    #[doc(alias = "outcomeId")]
    pub outcome_id: Option<String>,
    /// `maxQuantileThreshold`: `number (float)`, required.
    #[doc(alias = "maxQuantileThreshold")]
    pub max_quantile_threshold: Option<f64>,
    /// `fallbackQuantileThreshold`: `number (float)`.
    #[doc(alias = "fallbackQuantileThreshold")]
    pub fallback_quantile_threshold: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutcomeQuantileCondition "OutcomeQuantileCondition" 3 {
    (
        outcome_id: String = "outcomeId" with_outcome_id required,
        max_quantile_threshold: f64 = "maxQuantileThreshold" with_max_quantile_threshold required,
        fallback_quantile_threshold: f64 = "fallbackQuantileThreshold" with_fallback_quantile_threshold,
    )
});
