// @generated from the schema "OutcomePercentileCondition"; changes made here are lost at the next generation

/// The schema `OutcomePercentileCondition`.
pub struct OutcomePercentileCondition {
    /// `outcomeId`: `string`, required.
    #[doc(alias = "outcomeId")]
    pub outcome_id: ::std::option::Option<::std::string::String>,
    /// `maximumPercentile`: `number (float)`, required.
    #[doc(alias = "maximumPercentile")]
    pub maximum_percentile: ::std::option::Option<f64>,
    /// `fallbackPercentile`: `number (float)`.
    #[doc(alias = "fallbackPercentile")]
    pub fallback_percentile: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OutcomePercentileCondition {
    const EMPTY: Self = Self {
        outcome_id: ::std::option::Option::None,
        maximum_percentile: ::std::option::Option::None,
        fallback_percentile: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutcomePercentileCondition = &<OutcomePercentileCondition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutcomePercentileCondition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("outcomeId", "outcome_id", 1),
            ("maximumPercentile", "maximum_percentile", 1),
            ("fallbackPercentile", "fallback_percentile", 0),
        ],
        fields: &[&E.outcome_id, &E.maximum_percentile, &E.fallback_percentile],
    }
};

crate::runtime::model!(OutcomePercentileCondition);

crate::runtime::setters!(OutcomePercentileCondition {
    with_outcome_id: outcome_id: ::std::string::String,
    with_maximum_percentile: maximum_percentile: f64,
    with_fallback_percentile: fallback_percentile: f64,
});
