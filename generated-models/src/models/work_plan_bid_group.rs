// @generated from the schema "WorkPlanBidGroup"; changes made here are lost at the next generation

use crate::{
    BidGroupWorkPlanResponse, ManagementUnitReference, PlanningGroupReference,
    UserReference,
};
use crate::runtime::Extra;

/// The schema `WorkPlanBidGroup`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkPlanBidGroup {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `managementUnit`: `ManagementUnitReference`, required.
    #[doc(alias = "managementUnit")]
    pub management_unit: Option<Box<ManagementUnitReference>>,
    /// `agents`: `array of UserReference`, required.
    pub agents: Option<Vec<UserReference>>,
    /// `workPlans`: `array of BidGroupWorkPlanResponse`, required.
    #[doc(alias = "workPlans")]
    pub work_plans: Option<Vec<BidGroupWorkPlanResponse>>,
    /// `planningGroups`: `array of PlanningGroupReference`, required.
    #[doc(alias = "planningGroups")]
    pub planning_groups: Option<Vec<PlanningGroupReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkPlanBidGroup "WorkPlanBidGroup" 5 {
    (
        name: String = "name" with_name required,
        management_unit: Box<ManagementUnitReference> = "managementUnit" with_management_unit required,
        agents: Vec<UserReference> = "agents" with_agents required,
        work_plans: Vec<BidGroupWorkPlanResponse> = "workPlans" with_work_plans required,
        planning_groups: Vec<PlanningGroupReference> = "planningGroups" with_planning_groups required,
    )
});
