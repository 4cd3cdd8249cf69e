// @generated from the schema "AdherenceExplanationListingAgentQueryResponse"; changes made here are lost at the next generation

/// The schema `AdherenceExplanationListingAgentQueryResponse`.
pub struct AdherenceExplanationListingAgentQueryResponse {
    /// `entities`: `array of AdherenceExplanationResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::AdherenceExplanationResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AdherenceExplanationListingAgentQueryResponse {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AdherenceExplanationListingAgentQueryResponse = &<AdherenceExplanationListingAgentQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AdherenceExplanationListingAgentQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(AdherenceExplanationListingAgentQueryResponse);

crate::runtime::setters!(AdherenceExplanationListingAgentQueryResponse {
    with_entities: entities: ::std::vec::Vec<crate::AdherenceExplanationResponse>,
});
