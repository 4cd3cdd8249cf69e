// @generated from the schema "ActionMapEstimateOutcomeCriteria"; changes made here are lost at the next generation

/// The schema `ActionMapEstimateOutcomeCriteria`.
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

impl crate::runtime::Model for ActionMapEstimateOutcomeCriteria {
    const EMPTY: Self = Self {
        outcome_id: ::std::option::Option::None,
        max_probability: ::std::option::Option::None,
        probability: ::std::option::Option::None,
        quantile: ::std::option::Option::None,
        max_quantile: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActionMapEstimateOutcomeCriteria = &<ActionMapEstimateOutcomeCriteria as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActionMapEstimateOutcomeCriteria",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("outcomeId", "outcome_id", 1),
            ("maxProbability", "max_probability", 0),
            ("probability", "probability", 0),
            ("quantile", "quantile", 0),
            ("maxQuantile", "max_quantile", 0),
        ],
        fields: &[
            &E.outcome_id,
            &E.max_probability,
            &E.probability,
            &E.quantile,
            &E.max_quantile,
        ],
    }
};

crate::runtime::model!(ActionMapEstimateOutcomeCriteria);

crate::runtime::setters!(ActionMapEstimateOutcomeCriteria {
    with_outcome_id: outcome_id: ::std::string::String,
    with_max_probability: max_probability: f64,
    with_probability: probability: f64,
    with_quantile: quantile: f64,
    with_max_quantile: max_quantile: f64,
});
