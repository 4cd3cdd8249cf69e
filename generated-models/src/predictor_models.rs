// @generated from the schema "PredictorModels"; changes made here are lost at the next generation

/// The schema `PredictorModels`.
#[repr(C)]
pub struct PredictorModels {
    /// `entities`: `array of PredictorModel`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::PredictorModel>>,
    /// `predictorModels`: `array of PredictorModel`.
    #[doc(alias = "predictorModels")]
    pub predictor_models: ::std::option::Option<::std::vec::Vec<crate::PredictorModel>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PredictorModels "PredictorModels" 2 {
    (
        entities: ::std::vec::Vec<crate::PredictorModel> = "entities" 0 with_entities,
        predictor_models: ::std::vec::Vec<crate::PredictorModel> = "predictorModels" 0 with_predictor_models,
    )
});
