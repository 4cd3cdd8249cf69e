// @generated from the schema "UpdateWorkPlanRotationRequest"; changes made here are lost at the next generation

use crate::{
    DateRangeWithOptionalEnd, UpdateWorkPlanRotationAgentRequest,
    WfmVersionedEntityMetadata, WorkPlanPatternRequest,
};
use crate::runtime::Extra;

/// The schema `UpdateWorkPlanRotationRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateWorkPlanRotationRequest {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `dateRange`: `DateRangeWithOptionalEnd`.
    #[doc(alias = "dateRange")]
    pub date_range: Option<Box<DateRangeWithOptionalEnd>>,
    /// `agents`: `array of UpdateWorkPlanRotationAgentRequest`.
    pub agents: Option<Vec<UpdateWorkPlanRotationAgentRequest>>,
    /// `pattern`: `WorkPlanPatternRequest`.
    pub pattern: Option<Box<WorkPlanPatternRequest>>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateWorkPlanRotationRequest "UpdateWorkPlanRotationRequest" 6 {
    (
        name: String = "name" with_name,
        enabled: bool = "enabled" with_enabled,
        date_range: Box<DateRangeWithOptionalEnd> = "dateRange" with_date_range,
        agents: Vec<UpdateWorkPlanRotationAgentRequest> = "agents" with_agents,
        pattern: Box<WorkPlanPatternRequest> = "pattern" with_pattern,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata required,
    )
});
