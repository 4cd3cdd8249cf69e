// @generated from the schema "AdherenceExplanationListing"; changes made here are lost at the next generation

/// The schema `AdherenceExplanationListing`.
pub struct AdherenceExplanationListing {
    /// `entities`: `array of AdherenceExplanationResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::AdherenceExplanationResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AdherenceExplanationListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AdherenceExplanationListing = &<AdherenceExplanationListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AdherenceExplanationListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(AdherenceExplanationListing);

crate::runtime::setters!(AdherenceExplanationListing {
    with_entities: entities: ::std::vec::Vec<crate::AdherenceExplanationResponse>,
});
