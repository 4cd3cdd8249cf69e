// @generated from the schema "DevelopmentActivityAggregateResponse"; changes made here are lost at the next generation

/// The schema `DevelopmentActivityAggregateResponse`.
pub struct DevelopmentActivityAggregateResponse {
    /// `results`: `array of DevelopmentActivityAggregateQueryResponseGroupedData`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::DevelopmentActivityAggregateQueryResponseGroupedData>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DevelopmentActivityAggregateResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DevelopmentActivityAggregateResponse = &<DevelopmentActivityAggregateResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DevelopmentActivityAggregateResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0)],
        fields: &[&E.results],
    }
};

crate::runtime::model!(DevelopmentActivityAggregateResponse);

crate::runtime::setters!(DevelopmentActivityAggregateResponse {
    with_results: results: ::std::vec::Vec<crate::DevelopmentActivityAggregateQueryResponseGroupedData>,
});
