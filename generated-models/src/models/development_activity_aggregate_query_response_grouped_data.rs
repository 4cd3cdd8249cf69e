// @generated from the schema "DevelopmentActivityAggregateQueryResponseGroupedData"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::DevelopmentActivityAggregateQueryResponseData;
use crate::runtime::Extra;

/// The schema `DevelopmentActivityAggregateQueryResponseGroupedData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DevelopmentActivityAggregateQueryResponseGroupedData {
    /// `group`: `map of string`.
    pub group: Option<BTreeMap<String, String>>,
    /// `data`: `array of DevelopmentActivityAggregateQueryResponseData`.
    pub data: Option<Vec<DevelopmentActivityAggregateQueryResponseData>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DevelopmentActivityAggregateQueryResponseGroupedData "DevelopmentActivityAggregateQueryResponseGroupedData" 2 {
    (
        group: BTreeMap<String, String> = "group" with_group,
        data: Vec<DevelopmentActivityAggregateQueryResponseData> = "data" with_data,
    )
});
