// @generated from the schema "PredictorModels"; changes made here are lost at the next generation

use crate::PredictorModel;
use crate::runtime::Extra;

/// The schema `PredictorModels`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PredictorModels {
    /// `entities`: `array of PredictorModel`.
    pub entities: Option<Vec<PredictorModel>>,
    /// `predictorModels`: `array of PredictorModel`.
    #[doc(alias = "predictorModels")]
    pub predictor_models: Option<Vec<PredictorModel>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PredictorModels "PredictorModels" 2 {
    (
        entities: Vec<PredictorModel> = "entities" with_entities,
        predictor_models: Vec<PredictorModel> = "predictorModels" with_predictor_models,
    )
});
