// @generated from the schema "ConversationAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `ConversationAggregateQueryResponse`.
pub struct ConversationAggregateQueryResponse {
    /// `results`: `array of ConversationAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationAggregateQueryResponse = &<ConversationAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0)],
        fields: &[&E.results],
    }
};

crate::runtime::model!(ConversationAggregateQueryResponse);

crate::runtime::setters!(ConversationAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::ConversationAggregateDataContainer>,
});
