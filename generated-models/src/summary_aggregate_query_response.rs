// @generated from the schema "SummaryAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `SummaryAggregateQueryResponse`.
pub struct SummaryAggregateQueryResponse {
    /// `results`: `array of SummaryAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::SummaryAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SummaryAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SummaryAggregateQueryResponse = &<SummaryAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SummaryAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0)],
        fields: &[&E.results],
    }
};

crate::runtime::model!(SummaryAggregateQueryResponse);

crate::runtime::setters!(SummaryAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::SummaryAggregateDataContainer>,
});
