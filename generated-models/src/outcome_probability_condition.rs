// @generated from the schema "OutcomeProbabilityCondition"; changes made here are lost at the next generation

/// The schema `OutcomeProbabilityCondition`.
#[repr(C)]
pub struct OutcomeProbabilityCondition {
    /// `outcomeId`: `string`, required.
    #[doc(alias = "outcomeId")]
    pub outcome_id: ::std::option::Option<::std::string::String>,
    /// `maximumProbability`: `number (float)`, required.
    #[doc(alias = "maximumProbability")]
    pub maximum_probability: ::std::option::Option<f64>,
    /// `probability`: `number (float)`.
    pub probability: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutcomeProbabilityCondition "OutcomeProbabilityCondition" 3 {
    (
        outcome_id: ::std::string::String = "outcomeId" 1 with_outcome_id,
        maximum_probability: f64 = "maximumProbability" 1 with_maximum_probability,
        probability: f64 = "probability" 0 with_probability,
    )
});
