// @generated from the schema "MuRescheduleResultWrapper"; changes made here are lost at the next generation

/// The schema `MuRescheduleResultWrapper`.
pub struct MuRescheduleResultWrapper {
    /// `agentSchedules`: `array of BuAgentScheduleRescheduleResponse`.
    #[doc(alias = "agentSchedules")]
    pub agent_schedules: ::std::option::Option<
        ::std::vec::Vec<crate::BuAgentScheduleRescheduleResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MuRescheduleResultWrapper {
    const EMPTY: Self = Self {
        agent_schedules: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MuRescheduleResultWrapper = &<MuRescheduleResultWrapper as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MuRescheduleResultWrapper",
        empty: E,
        extra: &E.extra,
        properties: &[("agentSchedules", "agent_schedules", 0)],
        fields: &[&E.agent_schedules],
    }
};

crate::runtime::model!(MuRescheduleResultWrapper);

crate::runtime::setters!(MuRescheduleResultWrapper {
    with_agent_schedules: agent_schedules: ::std::vec::Vec<crate::BuAgentScheduleRescheduleResponse>,
});
