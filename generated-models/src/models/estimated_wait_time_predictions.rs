// @generated from the schema "EstimatedWaitTimePredictions"; changes made here are lost at the next generation

use crate::PredictionResults;
use crate::runtime::Extra;

/// The schema `EstimatedWaitTimePredictions`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EstimatedWaitTimePredictions {
    /// `results`: `array of PredictionResults`, required.
    pub results: Option<Vec<PredictionResults>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EstimatedWaitTimePredictions "EstimatedWaitTimePredictions" 1 {
    (
        results: Vec<PredictionResults> = "results" with_results required,
    )
});
