// @generated from the schema "RateLimitAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `RateLimitAggregateQueryResponse`.
pub struct RateLimitAggregateQueryResponse {
    /// `results`: `array of RateLimitAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::RateLimitAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RateLimitAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RateLimitAggregateQueryResponse = &<RateLimitAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RateLimitAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0)],
        fields: &[&E.results],
    }
};

crate::runtime::model!(RateLimitAggregateQueryResponse);

crate::runtime::setters!(RateLimitAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::RateLimitAggregateDataContainer>,
});
