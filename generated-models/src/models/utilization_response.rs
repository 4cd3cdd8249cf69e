// @generated from the schema "UtilizationResponse"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{LabelUtilizationResponse, MediaUtilization};
use crate::runtime::Extra;

/// The schema `UtilizationResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UtilizationResponse {
    /// `utilization`: `map of MediaUtilization`.
    pub utilization: Option<BTreeMap<String, MediaUtilization>>,
    /// `labelUtilizations`: `map of LabelUtilizationResponse`.
    #[doc(alias = "labelUtilizations")]
    pub label_utilizations: Option<BTreeMap<String, LabelUtilizationResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UtilizationResponse "UtilizationResponse" 2 {
    (
        utilization: BTreeMap<String, MediaUtilization> = "utilization" with_utilization,
        label_utilizations: BTreeMap<String, LabelUtilizationResponse> = "labelUtilizations" with_label_utilizations,
    )
});
