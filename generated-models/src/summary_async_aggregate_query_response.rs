// @generated from the schema "SummaryAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `SummaryAsyncAggregateQueryResponse`.
pub struct SummaryAsyncAggregateQueryResponse {
    /// `results`: `array of SummaryAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::SummaryAggregateDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SummaryAsyncAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        cursor: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SummaryAsyncAggregateQueryResponse = &<SummaryAsyncAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SummaryAsyncAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0), ("cursor", "cursor", 0)],
        fields: &[&E.results, &E.cursor],
    }
};

crate::runtime::model!(SummaryAsyncAggregateQueryResponse);

crate::runtime::setters!(SummaryAsyncAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::SummaryAggregateDataContainer>,
    with_cursor: cursor: ::std::string::String,
});
