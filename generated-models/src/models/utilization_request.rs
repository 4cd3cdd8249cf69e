// @generated from the schema "UtilizationRequest"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{LabelUtilizationRequest, MediaUtilization};
use crate::runtime::Extra;

/// The schema `UtilizationRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UtilizationRequest {
    /// `utilization`: `map of MediaUtilization`.
    pub utilization: Option<BTreeMap<String, MediaUtilization>>,
    /// `labelUtilizations`: `map of LabelUtilizationRequest`.
    #[doc(alias = "labelUtilizations")]
    pub label_utilizations: Option<BTreeMap<String, LabelUtilizationRequest>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UtilizationRequest "UtilizationRequest" 2 {
    (
        utilization: BTreeMap<String, MediaUtilization> = "utilization" with_utilization,
        label_utilizations: BTreeMap<String, LabelUtilizationRequest> = "labelUtilizations" with_label_utilizations,
    )
});
