// @generated from the schema "EstimatedWaitTimePredictions"; changes made here are lost at the next generation

/// The schema `EstimatedWaitTimePredictions`.
#[repr(C)]
pub struct EstimatedWaitTimePredictions {
    /// `results`: `array of PredictionResults`, required.
    pub results: ::std::option::Option<::std::vec::Vec<crate::PredictionResults>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EstimatedWaitTimePredictions "EstimatedWaitTimePredictions" 1 {
    (
        results: ::std::vec::Vec<crate::PredictionResults> = "results" 1 with_results,
    )
});
