// @generated from the schema "AgentWorkPlanListResponse"; changes made here are lost at the next generation

use crate::{AgentWorkPlan, ManagementUnitReference};
use crate::runtime::Extra;

/// The schema `AgentWorkPlanListResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentWorkPlanListResponse {
    /// `entities`: `array of AgentWorkPlan`.
    pub entities: Option<Vec<AgentWorkPlan>>,
    /// `managementUnit`: `ManagementUnitReference`, required.
    #[doc(alias = "managementUnit")]
    pub management_unit: Option<Box<ManagementUnitReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentWorkPlanListResponse "AgentWorkPlanListResponse" 2 {
    (
        entities: Vec<AgentWorkPlan> = "entities" with_entities,
        management_unit: Box<ManagementUnitReference> = "managementUnit" with_management_unit required,
    )
});
