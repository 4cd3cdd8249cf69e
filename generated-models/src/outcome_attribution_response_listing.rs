// @generated from the schema "OutcomeAttributionResponseListing"; changes made here are lost at the next generation

/// The schema `OutcomeAttributionResponseListing`.
pub struct OutcomeAttributionResponseListing {
    /// `entities`: `array of OutcomeAttributionResultsResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::OutcomeAttributionResultsResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OutcomeAttributionResponseListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutcomeAttributionResponseListing = &<OutcomeAttributionResponseListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutcomeAttributionResponseListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(OutcomeAttributionResponseListing);

crate::runtime::setters!(OutcomeAttributionResponseListing {
    with_entities: entities: ::std::vec::Vec<crate::OutcomeAttributionResultsResponse>,
});
