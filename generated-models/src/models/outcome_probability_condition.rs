// @generated from the schema "OutcomeProbabilityCondition"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `OutcomeProbabilityCondition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutcomeProbabilityCondition {
    /// `outcomeId`: `string`, required.
    #[doc(alias = "outcomeId")]
    pub outcome_id: Option<String>,
    /// `maximumProbability`: `number (float)`, required.
    #[doc(alias = "maximumProbability")]
    pub maximum_probability: Option<f64>,
    /// `probability`: `number (float)`.
    pub probability: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutcomeProbabilityCondition "OutcomeProbabilityCondition" 3 {
    (
        outcome_id: String = "outcomeId" with_outcome_id required,
        maximum_probability: f64 = "maximumProbability" with_maximum_probability required,
        probability: f64 = "probability" with_probability,
    )
});
