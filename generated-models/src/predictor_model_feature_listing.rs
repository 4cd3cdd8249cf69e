// @generated from the schema "PredictorModelFeatureListing"; changes made here are lost at the next generation

/// The schema `PredictorModelFeatureListing`.
pub struct PredictorModelFeatureListing {
    /// `entities`: `array of PredictorModelFeature`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::PredictorModelFeature>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PredictorModelFeatureListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PredictorModelFeatureListing = &<PredictorModelFeatureListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PredictorModelFeatureListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(PredictorModelFeatureListing);

crate::runtime::setters!(PredictorModelFeatureListing {
    with_entities: entities: ::std::vec::Vec<crate::PredictorModelFeature>,
});
