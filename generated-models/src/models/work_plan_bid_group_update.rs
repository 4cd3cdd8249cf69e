// @generated from the schema "WorkPlanBidGroupUpdate"; changes made here are lost at the next generation

use crate::{ListWrapperBidGroupWorkPlanRequest, ListWrapperString};
use crate::runtime::Extra;

/// The schema `WorkPlanBidGroupUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkPlanBidGroupUpdate {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `managementUnitId`: `string`.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: Option<String>,
    /// `agentIds`: `ListWrapperString`.
    #[doc(alias = "agentIds")]
    pub agent_ids: Option<Box<ListWrapperString>>,
    /// `workPlans`: `ListWrapperBidGroupWorkPlanRequest`.
    #[doc(alias = "workPlans")]
    pub work_plans: Option<Box<ListWrapperBidGroupWorkPlanRequest>>,
    /// `planningGroupIds`: `ListWrapperString`.
    #[doc(alias = "planningGroupIds")]
    pub planning_group_ids: Option<Box<ListWrapperString>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkPlanBidGroupUpdate "WorkPlanBidGroupUpdate" 5 {
    (
        name: String = "name" with_name,
        management_unit_id: String = "managementUnitId" with_management_unit_id,
        agent_ids: Box<ListWrapperString> = "agentIds" with_agent_ids,
        work_plans: Box<ListWrapperBidGroupWorkPlanRequest> = "workPlans" with_work_plans,
        planning_group_ids: Box<ListWrapperString> = "planningGroupIds" with_planning_group_ids,
    )
});
