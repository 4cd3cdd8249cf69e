// @generated from the schema "SocialMediaAggregateDataContainer"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::SocialMediaStatisticalResponse;
use crate::runtime::Extra;

/// The schema `SocialMediaAggregateDataContainer`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SocialMediaAggregateDataContainer {
    /// `group`: `map of string`.
    pub group: Option<BTreeMap<String, String>>,
    /// `data`: `array of SocialMediaStatisticalResponse`.
    pub data: Option<Vec<SocialMediaStatisticalResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SocialMediaAggregateDataContainer "SocialMediaAggregateDataContainer" 2 {
    (
        group: BTreeMap<String, String> = "group" with_group,
        data: Vec<SocialMediaStatisticalResponse> = "data" with_data,
    )
});
