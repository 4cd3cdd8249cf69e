// @generated from the schema "PatchActionMapScheduleGroups"; changes made here are lost at the next generation

/// The schema `PatchActionMapScheduleGroups`.
#[repr(C)]
pub struct PatchActionMapScheduleGroups {
    /// `actionMapScheduleGroup`: `ActionMapScheduleGroup`, required.
    #[doc(alias = "actionMapScheduleGroup")]
    pub action_map_schedule_group: ::std::option::Option<
        ::std::boxed::Box<crate::ActionMapScheduleGroup>,
    >,
    /// `emergencyActionMapScheduleGroup`: `ActionMapScheduleGroup`.
    #[doc(alias = "emergencyActionMapScheduleGroup")]
    pub emergency_action_map_schedule_group: ::std::option::Option<
        ::std::boxed::Box<crate::ActionMapScheduleGroup>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PatchActionMapScheduleGroups "PatchActionMapScheduleGroups" 2 {
    (
        action_map_schedule_group: ::std::boxed::Box<crate::ActionMapScheduleGroup> = "actionMapScheduleGroup" 1 with_action_map_schedule_group,
        emergency_action_map_schedule_group: ::std::boxed::Box<crate::ActionMapScheduleGroup> = "emergencyActionMapScheduleGroup" 0 with_emergency_action_map_schedule_group,
    )
});
