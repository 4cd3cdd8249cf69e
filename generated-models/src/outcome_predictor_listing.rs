// @generated from the schema "OutcomePredictorListing"; changes made here are lost at the next generation

/// The schema `OutcomePredictorListing`.
pub struct OutcomePredictorListing {
    /// `entities`: `array of OutcomePredictor`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::OutcomePredictor>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OutcomePredictorListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutcomePredictorListing = &<OutcomePredictorListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutcomePredictorListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(OutcomePredictorListing);

crate::runtime::setters!(OutcomePredictorListing {
    with_entities: entities: ::std::vec::Vec<crate::OutcomePredictor>,
});
