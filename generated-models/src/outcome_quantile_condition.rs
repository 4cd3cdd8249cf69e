// @generated from the schema "OutcomeQuantileCondition"; changes made here are lost at the next generation

/// The schema `OutcomeQuantileCondition`.
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

impl crate::runtime::Model for OutcomeQuantileCondition {
    const EMPTY: Self = Self {
        outcome_id: ::std::option::Option::None,
        max_quantile_threshold: ::std::option::Option::None,
        fallback_quantile_threshold: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutcomeQuantileCondition = &<OutcomeQuantileCondition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutcomeQuantileCondition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("outcomeId", "outcome_id", 1),
            ("maxQuantileThreshold", "max_quantile_threshold", 1),
            ("fallbackQuantileThreshold", "fallback_quantile_threshold", 0),
        ],
        fields: &[
            &E.outcome_id,
            &E.max_quantile_threshold,
            &E.fallback_quantile_threshold,
        ],
    }
};

crate::runtime::model!(OutcomeQuantileCondition);

crate::runtime::setters!(OutcomeQuantileCondition {
    with_outcome_id: outcome_id: ::std::string::String,
    with_max_quantile_threshold: max_quantile_threshold: f64,
    with_fallback_quantile_threshold: fallback_quantile_threshold: f64,
});
