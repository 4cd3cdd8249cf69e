// @generated from the schema "SessionMetricData"; changes made here are lost at the next generation

use crate::{ComputedData, HistoricalData, ModelData, ModelMetaData};
use crate::runtime::Extra;

/// The schema `SessionMetricData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SessionMetricData {
    /// `model`: `ModelData`.
    pub model: Option<Box<ModelData>>,
    /// `computed`: `ComputedData`.
    pub computed: Option<Box<ComputedData>>,
    /// `historical`: `HistoricalData`.
    pub historical: Option<Box<HistoricalData>>,
    /// `modelMetaData`: `ModelMetaData`.
    #[doc(alias = "modelMetaData")]
    pub model_meta_data: Option<Box<ModelMetaData>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SessionMetricData "SessionMetricData" 4 {
    (
        model: Box<ModelData> = "model" with_model,
        computed: Box<ComputedData> = "computed" with_computed,
        historical: Box<HistoricalData> = "historical" with_historical,
        model_meta_data: Box<ModelMetaData> = "modelMetaData" with_model_meta_data,
    )
});
