// @generated from the schema "BotAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `BotAsyncAggregateQueryResponse`.
pub struct BotAsyncAggregateQueryResponse {
    /// `results`: `array of BotAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::BotAggregateDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BotAsyncAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        cursor: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BotAsyncAggregateQueryResponse = &<BotAsyncAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BotAsyncAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0), ("cursor", "cursor", 0)],
        fields: &[&E.results, &E.cursor],
    }
};

crate::runtime::model!(BotAsyncAggregateQueryResponse);

crate::runtime::setters!(BotAsyncAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::BotAggregateDataContainer>,
    with_cursor: cursor: ::std::string::String,
});
