// @generated from the schema "BotAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `BotAggregateQueryResponse`.
pub struct BotAggregateQueryResponse {
    /// `results`: `array of BotAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::BotAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BotAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BotAggregateQueryResponse = &<BotAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BotAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0)],
        fields: &[&E.results],
    }
};

crate::runtime::model!(BotAggregateQueryResponse);

crate::runtime::setters!(BotAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::BotAggregateDataContainer>,
});
