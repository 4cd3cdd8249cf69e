// @generated from the schema "PredictorModels"; changes made here are lost at the next generation

/// The schema `PredictorModels`.
pub struct PredictorModels {
    /// `entities`: `array of PredictorModel`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::PredictorModel>>,
    /// `predictorModels`: `array of PredictorModel`.
    #[doc(alias = "predictorModels")]
    pub predictor_models: ::std::option::Option<::std::vec::Vec<crate::PredictorModel>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PredictorModels {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        predictor_models: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PredictorModels = &<PredictorModels as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PredictorModels",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("entities", "entities", 0),
            ("predictorModels", "predictor_models", 0),
        ],
        fields: &[&E.entities, &E.predictor_models],
    }
};

crate::runtime::model!(PredictorModels);

crate::runtime::setters!(PredictorModels {
    with_entities: entities: ::std::vec::Vec<crate::PredictorModel>,
    with_predictor_models: predictor_models: ::std::vec::Vec<crate::PredictorModel>,
});
