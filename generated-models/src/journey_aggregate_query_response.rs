// @generated from the schema "JourneyAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `JourneyAggregateQueryResponse`.
pub struct JourneyAggregateQueryResponse {
    /// `results`: `array of JourneyAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::JourneyAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyAggregateQueryResponse = &<JourneyAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0)],
        fields: &[&E.results],
    }
};

crate::runtime::model!(JourneyAggregateQueryResponse);

crate::runtime::setters!(JourneyAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::JourneyAggregateDataContainer>,
});
