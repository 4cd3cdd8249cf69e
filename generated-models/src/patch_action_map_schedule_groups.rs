// @generated from the schema "PatchActionMapScheduleGroups"; changes made here are lost at the next generation

/// The schema `PatchActionMapScheduleGroups`.
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

impl crate::runtime::Model for PatchActionMapScheduleGroups {
    const EMPTY: Self = Self {
        action_map_schedule_group: ::std::option::Option::None,
        emergency_action_map_schedule_group: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PatchActionMapScheduleGroups = &<PatchActionMapScheduleGroups as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PatchActionMapScheduleGroups",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("actionMapScheduleGroup", "action_map_schedule_group", 1),
            ("emergencyActionMapScheduleGroup", "emergency_action_map_schedule_group", 0),
        ],
        fields: &[&E.action_map_schedule_group, &E.emergency_action_map_schedule_group],
    }
};

crate::runtime::model!(PatchActionMapScheduleGroups);

crate::runtime::setters!(PatchActionMapScheduleGroups {
    with_action_map_schedule_group: action_map_schedule_group: ::std::boxed::Box<crate::ActionMapScheduleGroup>,
    with_emergency_action_map_schedule_group: emergency_action_map_schedule_group: ::std::boxed::Box<crate::ActionMapScheduleGroup>,
});
