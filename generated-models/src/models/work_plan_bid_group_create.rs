// @generated from the schema "WorkPlanBidGroupCreate"; changes made here are lost at the next generation

use crate::BidGroupWorkPlanRequest;
use crate::runtime::Extra;

/// The schema `WorkPlanBidGroupCreate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkPlanBidGroupCreate {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `managementUnitId`: `string`, required.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: Option<String>,
    /// `agentIds`: `array of string`, required.
    #[doc(alias = "agentIds")]
    pub agent_ids: Option<Vec<String>>,
    /// `workPlans`: `array of BidGroupWorkPlanRequest`, required.
    #[doc(alias = "workPlans")]
    pub work_plans: Option<Vec<BidGroupWorkPlanRequest>>,
    /// `planningGroupIds`: `array of string`, required.
    #[doc(alias = "planningGroupIds")]
    pub planning_group_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkPlanBidGroupCreate "WorkPlanBidGroupCreate" 5 {
    (
        name: String = "name" with_name required,
        management_unit_id: String = "managementUnitId" with_management_unit_id required,
        agent_ids: Vec<String> = "agentIds" with_agent_ids required,
        work_plans: Vec<BidGroupWorkPlanRequest> = "workPlans" with_work_plans required,
        planning_group_ids: Vec<String> = "planningGroupIds" with_planning_group_ids required,
    )
});
