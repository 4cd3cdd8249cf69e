// @generated from the schema "BidGroupWorkPlanResponse"; changes made here are lost at the next generation

use crate::{AgentCountRange, ManagementUnitReference};
use crate::runtime::Extra;

/// The schema `BidGroupWorkPlanResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BidGroupWorkPlanResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `managementUnit`: `ManagementUnitReference`.
    #[doc(alias = "managementUnit")]
    pub management_unit: Option<Box<ManagementUnitReference>>,
    /// `overrideAgentCount`: `integer (int32)`.
    #[doc(alias = "overrideAgentCount")]
    pub override_agent_count: Option<i32>,
    /// `suggestedAgentCount`: `integer (int32)`, read-only.
    #[doc(alias = "suggestedAgentCount")]
    pub suggested_agent_count: Option<i32>,
    /// `agentCountRange`: `AgentCountRange`, read-only.
    #[doc(alias = "agentCountRange")]
    pub agent_count_range: Option<Box<AgentCountRange>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BidGroupWorkPlanResponse "BidGroupWorkPlanResponse" 6 {
    (
        id: String = "id" with_id read_only,
        management_unit: Box<ManagementUnitReference> = "managementUnit" with_management_unit,
        override_agent_count: i32 = "overrideAgentCount" with_override_agent_count,
        suggested_agent_count: i32 = "suggestedAgentCount" with_suggested_agent_count read_only,
        agent_count_range: Box<AgentCountRange> = "agentCountRange" with_agent_count_range read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
