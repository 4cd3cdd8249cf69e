// @generated from the schema "ActionMapScheduleGroups"; changes made here are lost at the next generation

use crate::ActionMapScheduleGroup;
use crate::runtime::Extra;

/// The schema `ActionMapScheduleGroups`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActionMapScheduleGroups {
    /// `actionMapScheduleGroup`: `ActionMapScheduleGroup`, required.
    #[doc(alias = "actionMapScheduleGroup")]
    pub action_map_schedule_group: Option<Box<ActionMapScheduleGroup>>,
    /// `emergencyActionMapScheduleGroup`: `ActionMapScheduleGroup`.
    #[doc(alias = "emergencyActionMapScheduleGroup")]
    pub emergency_action_map_schedule_group: Option<Box<ActionMapScheduleGroup>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActionMapScheduleGroups "ActionMapScheduleGroups" 2 {
    (
        action_map_schedule_group: Box<ActionMapScheduleGroup> = "actionMapScheduleGroup" with_action_map_schedule_group required,
        emergency_action_map_schedule_group: Box<ActionMapScheduleGroup> = "emergencyActionMapScheduleGroup" with_emergency_action_map_schedule_group,
    )
});
