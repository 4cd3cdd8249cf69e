// @generated from the schema "PredictorModelFeatureListing"; changes made here are lost at the next generation

use crate::PredictorModelFeature;
use crate::runtime::Extra;

/// The schema `PredictorModelFeatureListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PredictorModelFeatureListing {
    /// `entities`: `array of PredictorModelFeature`.
    pub entities: Option<Vec<PredictorModelFeature>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PredictorModelFeatureListing "PredictorModelFeatureListing" 1 {
    (
        entities: Vec<PredictorModelFeature> = "entities" with_entities,
    )
});
