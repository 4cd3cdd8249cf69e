// @generated from the schema "OutcomeScore"; changes made here are lost at the next generation

/// The schema `OutcomeScore`.
#[repr(C)]
pub struct OutcomeScore {
    /// `outcome`: `AddressableEntityRef`.
    pub outcome: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `sessionMaxProbability`: `number (float)`.
    #[doc(alias = "sessionMaxProbability")]
    pub session_max_probability: ::std::option::Option<f64>,
    /// `probability`: `number (float)`.
    pub probability: ::std::option::Option<f64>,
    /// `percentile`: `integer (int32)`.
    pub percentile: ::std::option::Option<i32>,
    /// `sessionMaxPercentile`: `integer (int32)`.
    #[doc(alias = "sessionMaxPercentile")]
    pub session_max_percentile: ::std::option::Option<i32>,
    /// `quantile`: `number (float)`.
    pub quantile: ::std::option::Option<f64>,
    /// `sessionMaxQuantile`: `number (float)`.
    #[doc(alias = "sessionMaxQuantile")]
    pub session_max_quantile: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutcomeScore "OutcomeScore" 7 {
    (
        outcome: ::std::boxed::Box<crate::AddressableEntityRef> = "outcome" 0 with_outcome,
        session_max_probability: f64 = "sessionMaxProbability" 0 with_session_max_probability,
        probability: f64 = "probability" 0 with_probability,
        percentile: i32 = "percentile" 0 with_percentile,
        session_max_percentile: i32 = "sessionMaxPercentile" 0 with_session_max_percentile,
        quantile: f64 = "quantile" 0 with_quantile,
        session_max_quantile: f64 = "sessionMaxQuantile" 0 with_session_max_quantile,
    )
});
