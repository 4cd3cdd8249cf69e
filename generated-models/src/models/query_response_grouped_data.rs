// @generated from the schema "QueryResponseGroupedData"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::QueryResponseData;
use crate::runtime::Extra;

/// The schema `QueryResponseGroupedData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueryResponseGroupedData {
    /// `group`: `map of string`.
    pub group: Option<BTreeMap<String, String>>,
    /// `data`: `array of QueryResponseData`.
    pub data: Option<Vec<QueryResponseData>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueryResponseGroupedData "QueryResponseGroupedData" 2 {
    (
        group: BTreeMap<String, String> = "group" with_group,
        data: Vec<QueryResponseData> = "data" with_data,
    )
});
