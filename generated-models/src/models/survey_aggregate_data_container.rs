// @generated from the schema "SurveyAggregateDataContainer"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::StatisticalResponse;
use crate::runtime::Extra;

/// The schema `SurveyAggregateDataContainer`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SurveyAggregateDataContainer {
    /// `group`: `map of string`.
    pub group: Option<BTreeMap<String, String>>,
    /// `data`: `array of StatisticalResponse`.
    pub data: Option<Vec<StatisticalResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SurveyAggregateDataContainer "SurveyAggregateDataContainer" 2 {
    (
        group: BTreeMap<String, String> = "group" with_group,
        data: Vec<StatisticalResponse> = "data" with_data,
    )
});
