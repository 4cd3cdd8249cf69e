// @generated from the schema "WorkPlanRotationResponse"; changes made here are lost at the next generation

use crate::{
    DateRangeWithOptionalEnd, WfmVersionedEntityMetadata, WorkPlanPatternResponse,
    WorkPlanRotationAgentResponse,
};
use crate::runtime::Extra;

/// The schema `WorkPlanRotationResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkPlanRotationResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `dateRange`: `DateRangeWithOptionalEnd`.
    #[doc(alias = "dateRange")]
    pub date_range: Option<Box<DateRangeWithOptionalEnd>>,
    /// `pattern`: `WorkPlanPatternResponse`.
    pub pattern: Option<Box<WorkPlanPatternResponse>>,
    /// `agentCount`: `integer (int32)`.
    #[doc(alias = "agentCount")]
    pub agent_count: Option<i32>,
    /// `agents`: `array of WorkPlanRotationAgentResponse`.
    pub agents: Option<Vec<WorkPlanRotationAgentResponse>>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkPlanRotationResponse "WorkPlanRotationResponse" 9 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        enabled: bool = "enabled" with_enabled,
        date_range: Box<DateRangeWithOptionalEnd> = "dateRange" with_date_range,
        pattern: Box<WorkPlanPatternResponse> = "pattern" with_pattern,
        agent_count: i32 = "agentCount" with_agent_count,
        agents: Vec<WorkPlanRotationAgentResponse> = "agents" with_agents,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
