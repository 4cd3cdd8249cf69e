// @generated from the schema "SurveyAsyncAggregateQueryResponse"; changes made here are lost at the next generation

use crate::SurveyAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `SurveyAsyncAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SurveyAsyncAggregateQueryResponse {
    /// `results`: `array of SurveyAggregateDataContainer`.
    pub results: Option<Vec<SurveyAggregateDataContainer>>,
    /// `cursor`: `string`.
    pub cursor: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SurveyAsyncAggregateQueryResponse "SurveyAsyncAggregateQueryResponse" 2 {
    (
        results: Vec<SurveyAggregateDataContainer> = "results" with_results,
        cursor: String = "cursor" with_cursor,
    )
});
