// @generated from the schema "ResolutionAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `ResolutionAsyncAggregateQueryResponse`.
pub struct ResolutionAsyncAggregateQueryResponse {
    /// `results`: `array of ResolutionAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::ResolutionAggregateDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ResolutionAsyncAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        cursor: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ResolutionAsyncAggregateQueryResponse = &<ResolutionAsyncAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ResolutionAsyncAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0), ("cursor", "cursor", 0)],
        fields: &[&E.results, &E.cursor],
    }
};

crate::runtime::model!(ResolutionAsyncAggregateQueryResponse);

crate::runtime::setters!(ResolutionAsyncAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::ResolutionAggregateDataContainer>,
    with_cursor: cursor: ::std::string::String,
});
