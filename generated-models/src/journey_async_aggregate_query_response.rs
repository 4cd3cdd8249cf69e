// @generated from the schema "JourneyAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `JourneyAsyncAggregateQueryResponse`.
pub struct JourneyAsyncAggregateQueryResponse {
    /// `results`: `array of JourneyAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::JourneyAggregateDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyAsyncAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        cursor: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyAsyncAggregateQueryResponse = &<JourneyAsyncAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyAsyncAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0), ("cursor", "cursor", 0)],
        fields: &[&E.results, &E.cursor],
    }
};

crate::runtime::model!(JourneyAsyncAggregateQueryResponse);

crate::runtime::setters!(JourneyAsyncAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::JourneyAggregateDataContainer>,
    with_cursor: cursor: ::std::string::String,
});
