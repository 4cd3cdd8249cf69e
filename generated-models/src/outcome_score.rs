// @generated from the schema "OutcomeScore"; changes made here are lost at the next generation

/// The schema `OutcomeScore`.
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

impl crate::runtime::Model for OutcomeScore {
    const EMPTY: Self = Self {
        outcome: ::std::option::Option::None,
        session_max_probability: ::std::option::Option::None,
        probability: ::std::option::Option::None,
        percentile: ::std::option::Option::None,
        session_max_percentile: ::std::option::Option::None,
        quantile: ::std::option::Option::None,
        session_max_quantile: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutcomeScore = &<OutcomeScore as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutcomeScore",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("outcome", "outcome", 0),
            ("sessionMaxProbability", "session_max_probability", 0),
            ("probability", "probability", 0),
            ("percentile", "percentile", 0),
            ("sessionMaxPercentile", "session_max_percentile", 0),
            ("quantile", "quantile", 0),
            ("sessionMaxQuantile", "session_max_quantile", 0),
        ],
        fields: &[
            &E.outcome,
            &E.session_max_probability,
            &E.probability,
            &E.percentile,
            &E.session_max_percentile,
            &E.quantile,
            &E.session_max_quantile,
        ],
    }
};

crate::runtime::model!(OutcomeScore);

crate::runtime::setters!(OutcomeScore {
    with_outcome: outcome: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_session_max_probability: session_max_probability: f64,
    with_probability: probability: f64,
    with_percentile: percentile: i32,
    with_session_max_percentile: session_max_percentile: i32,
    with_quantile: quantile: f64,
    with_session_max_quantile: session_max_quantile: f64,
});
