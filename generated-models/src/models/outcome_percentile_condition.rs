// @generated from the schema "OutcomePercentileCondition"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `OutcomePercentileCondition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutcomePercentileCondition {
    /// `outcomeId`: `string`, required.
    #[doc(alias = "outcomeId")]
    pub outcome_id: Option<String>,
    /// `maximumPercentile`: `number (float)`, required.
    #[doc(alias = "maximumPercentile")]
    pub maximum_percentile: Option<f64>,
    /// `fallbackPercentile`: `number (float)`.
    #[doc(alias = "fallbackPercentile")]
    pub fallback_percentile: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutcomePercentileCondition "OutcomePercentileCondition" 3 {
    (
        outcome_id: String = "outcomeId" with_outcome_id required,
        maximum_percentile: f64 = "maximumPercentile" with_maximum_percentile required,
        fallback_percentile: f64 = "fallbackPercentile" with_fallback_percentile,
    )
});
