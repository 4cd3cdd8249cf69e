// @generated from the schema "ConversationAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `ConversationAsyncAggregateQueryResponse`.
pub struct ConversationAsyncAggregateQueryResponse {
    /// `results`: `array of ConversationAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationAggregateDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationAsyncAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        cursor: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationAsyncAggregateQueryResponse = &<ConversationAsyncAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationAsyncAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0), ("cursor", "cursor", 0)],
        fields: &[&E.results, &E.cursor],
    }
};

crate::runtime::model!(ConversationAsyncAggregateQueryResponse);

crate::runtime::setters!(ConversationAsyncAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::ConversationAggregateDataContainer>,
    with_cursor: cursor: ::std::string::String,
});
