// @generated from the schema "AdherenceExplanationListingBuQueryResponse"; changes made here are lost at the next generation

/// The schema `AdherenceExplanationListingBuQueryResponse`.
pub struct AdherenceExplanationListingBuQueryResponse {
    /// `entities`: `array of AdherenceExplanationResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::AdherenceExplanationResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AdherenceExplanationListingBuQueryResponse {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AdherenceExplanationListingBuQueryResponse = &<AdherenceExplanationListingBuQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AdherenceExplanationListingBuQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(AdherenceExplanationListingBuQueryResponse);

crate::runtime::setters!(AdherenceExplanationListingBuQueryResponse {
    with_entities: entities: ::std::vec::Vec<crate::AdherenceExplanationResponse>,
});
