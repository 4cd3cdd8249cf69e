// @generated from the schema "PlanningGroupModel"; changes made here are lost at the next generation

/// The schema `PlanningGroupModel`.
#[repr(C)]
pub struct PlanningGroupModel {
    /// `planningGroup`: `string`.
    #[doc(alias = "planningGroup")]
    pub planning_group: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PlanningGroupModel "PlanningGroupModel" 1 {
    (
        planning_group: ::std::string::String = "planningGroup" 0 with_planning_group,
    )
});
