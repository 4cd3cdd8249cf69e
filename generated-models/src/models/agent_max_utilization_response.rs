// @generated from the schema "AgentMaxUtilizationResponse"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{LabelUtilizationResponse, MediaUtilization};
use crate::runtime::{Extra, Open};

/// The schema `AgentMaxUtilizationResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentMaxUtilizationResponse {
    /// `utilization`: `map of MediaUtilization`.
    pub utilization: Option<BTreeMap<String, MediaUtilization>>,
    /// `labelUtilizations`: `map of LabelUtilizationResponse`.
    #[doc(alias = "labelUtilizations")]
    pub label_utilizations: Option<BTreeMap<String, LabelUtilizationResponse>>,
    /// `level`: one of `Agent` and `Organization`.
    pub level: Option<Open<Level>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentMaxUtilizationResponse "AgentMaxUtilizationResponse" 3 {
    (
        utilization: BTreeMap<String, MediaUtilization> = "utilization" with_utilization,
        label_utilizations: BTreeMap<String, LabelUtilizationResponse> = "labelUtilizations" with_label_utilizations,
        level: Open<Level> = "level" with_level,
    )
});

/// The property `level` of `AgentMaxUtilizationResponse`. Known values: `Agent`, `Organization`.
#[repr(u16)]
#[non_exhaustive]
pub enum Level {
    Agent,
    Organization,
}

crate::runtime::values!(Level {
    Agent = "Agent",
    Organization = "Organization",
});
