// @generated from the schema "PlanningGroupModel"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PlanningGroupModel`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PlanningGroupModel {
    /// `planningGroup`: `string`.
    #[doc(alias = "planningGroup")]
    pub planning_group: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PlanningGroupModel "PlanningGroupModel" 1 {
    (
        planning_group: String = "planningGroup" with_planning_group,
    )
});
