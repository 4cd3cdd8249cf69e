// @generated from the schema "SurveyAggregateQueryResponse"; changes made here are lost at the next generation

use crate::SurveyAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `SurveyAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SurveyAggregateQueryResponse {
    /// `results`: `array of SurveyAggregateDataContainer`.
    pub results: Option<Vec<SurveyAggregateDataContainer>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SurveyAggregateQueryResponse "SurveyAggregateQueryResponse" 1 {
    (
        results: Vec<SurveyAggregateDataContainer> = "results" with_results,
    )
});
