// @generated from the schema "OutcomeScore"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::Extra;

/// The schema `OutcomeScore`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutcomeScore {
    /// `outcome`: `AddressableEntityRef`.
    pub outcome: Option<Box<AddressableEntityRef>>,
    /// `sessionMaxProbability`: `number (float)`.
    #[doc(alias = "sessionMaxProbability")]
    pub session_max_probability: Option<f64>,
    /// `probability`: `number (float)`.
    pub probability: Option<f64>,
    /// `percentile`: `integer (int32)`.
    pub percentile: Option<i32>,
    /// `sessionMaxPercentile`: `integer (int32)`.
    #[doc(alias = "sessionMaxPercentile")]
    pub session_max_percentile: Option<i32>,
    /// `quantile`: `number (float)`.
    pub quantile: Option<f64>,
    /// `sessionMaxQuantile`: `number (float)`.
    #[doc(alias = "sessionMaxQuantile")]
    pub session_max_quantile: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutcomeScore "OutcomeScore" 7 {
    (
        outcome: Box<AddressableEntityRef> = "outcome" with_outcome,
        session_max_probability: f64 = "sessionMaxProbability" with_session_max_probability,
        probability: f64 = "probability" with_probability,
        percentile: i32 = "percentile" with_percentile,
        session_max_percentile: i32 = "sessionMaxPercentile" with_session_max_percentile,
        quantile: f64 = "quantile" with_quantile,
        session_max_quantile: f64 = "sessionMaxQuantile" with_session_max_quantile,
    )
});
