// @generated from the schema "DevelopmentActivityAggregateResponse"; changes made here are lost at the next generation

use crate::DevelopmentActivityAggregateQueryResponseGroupedData;
use crate::runtime::Extra;

/// The schema `DevelopmentActivityAggregateResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DevelopmentActivityAggregateResponse {
    /// `results`: `array of DevelopmentActivityAggregateQueryResponseGroupedData`.
    pub results: Option<Vec<DevelopmentActivityAggregateQueryResponseGroupedData>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DevelopmentActivityAggregateResponse "DevelopmentActivityAggregateResponse" 1 {
    (
        results: Vec<DevelopmentActivityAggregateQueryResponseGroupedData> = "results" with_results,
    )
});
