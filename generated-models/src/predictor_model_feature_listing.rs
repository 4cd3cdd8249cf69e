// @generated from the schema "PredictorModelFeatureListing"; changes made here are lost at the next generation

/// The schema `PredictorModelFeatureListing`.
#[repr(C)]
pub struct PredictorModelFeatureListing {
    /// `entities`: `array of PredictorModelFeature`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::PredictorModelFeature>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PredictorModelFeatureListing "PredictorModelFeatureListing" 1 {
    (
        entities: ::std::vec::Vec<crate::PredictorModelFeature> = "entities" 0 with_entities,
    )
});
