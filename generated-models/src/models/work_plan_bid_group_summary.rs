// @generated from the schema "WorkPlanBidGroupSummary"; changes made here are lost at the next generation

use crate::ManagementUnitReference;
use crate::runtime::Extra;

/// The schema `WorkPlanBidGroupSummary`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkPlanBidGroupSummary {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `managementUnit`: `ManagementUnitReference`, required.
    #[doc(alias = "managementUnit")]
    pub management_unit: Option<Box<ManagementUnitReference>>,
    /// `agentCount`: `integer (int32)`, required.
    #[doc(alias = "agentCount")]
    pub agent_count: Option<i32>,
    /// `workPlanCount`: `integer (int32)`, required.
    #[doc(alias = "workPlanCount")]
    pub work_plan_count: Option<i32>,
    /// `planningGroupCount`: `integer (int32)`, required.
    #[doc(alias = "planningGroupCount")]
    pub planning_group_count: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkPlanBidGroupSummary "WorkPlanBidGroupSummary" 7 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        management_unit: Box<ManagementUnitReference> = "managementUnit" with_management_unit required,
        agent_count: i32 = "agentCount" with_agent_count required,
        work_plan_count: i32 = "workPlanCount" with_work_plan_count required,
        planning_group_count: i32 = "planningGroupCount" with_planning_group_count required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
