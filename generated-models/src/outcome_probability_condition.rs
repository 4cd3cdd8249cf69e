// @generated from the schema "OutcomeProbabilityCondition"; changes made here are lost at the next generation

/// The schema `OutcomeProbabilityCondition`.
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

impl crate::runtime::Model for OutcomeProbabilityCondition {
    const EMPTY: Self = Self {
        outcome_id: ::std::option::Option::None,
        maximum_probability: ::std::option::Option::None,
        probability: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutcomeProbabilityCondition = &<OutcomeProbabilityCondition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutcomeProbabilityCondition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("outcomeId", "outcome_id", 1),
            ("maximumProbability", "maximum_probability", 1),
            ("probability", "probability", 0),
        ],
        fields: &[&E.outcome_id, &E.maximum_probability, &E.probability],
    }
};

crate::runtime::model!(OutcomeProbabilityCondition);

crate::runtime::setters!(OutcomeProbabilityCondition {
    with_outcome_id: outcome_id: ::std::string::String,
    with_maximum_probability: maximum_probability: f64,
    with_probability: probability: f64,
});
