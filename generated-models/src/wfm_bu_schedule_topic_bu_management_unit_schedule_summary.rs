// @generated from the schema "WfmBuScheduleTopicBuManagementUnitScheduleSummary"; changes made here are lost at the next generation

/// The schema `WfmBuScheduleTopicBuManagementUnitScheduleSummary`.
pub struct WfmBuScheduleTopicBuManagementUnitScheduleSummary {
    /// `managementUnit`: `WfmBuScheduleTopicManagementUnit`.
    #[doc(alias = "managementUnit")]
    pub management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::WfmBuScheduleTopicManagementUnit>,
    >,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `agents`: `array of WfmBuScheduleTopicUserReference`.
    pub agents: ::std::option::Option<
        ::std::vec::Vec<crate::WfmBuScheduleTopicUserReference>,
    >,
    /// `agentCount`: `integer`.
    #[doc(alias = "agentCount")]
    pub agent_count: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmBuScheduleTopicBuManagementUnitScheduleSummary {
    const EMPTY: Self = Self {
        management_unit: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        agents: ::std::option::Option::None,
        agent_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuScheduleTopicBuManagementUnitScheduleSummary = &<WfmBuScheduleTopicBuManagementUnitScheduleSummary as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuScheduleTopicBuManagementUnitScheduleSummary",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("managementUnit", "management_unit", 0),
            ("startDate", "start_date", 0),
            ("endDate", "end_date", 0),
            ("agents", "agents", 0),
            ("agentCount", "agent_count", 0),
        ],
        fields: &[
            &E.management_unit,
            &E.start_date,
            &E.end_date,
            &E.agents,
            &E.agent_count,
        ],
    }
};

crate::runtime::model!(WfmBuScheduleTopicBuManagementUnitScheduleSummary);

crate::runtime::setters!(WfmBuScheduleTopicBuManagementUnitScheduleSummary {
    with_management_unit: management_unit: ::std::boxed::Box<crate::WfmBuScheduleTopicManagementUnit>,
    with_start_date: start_date: crate::runtime::DateTime,
    with_end_date: end_date: crate::runtime::DateTime,
    with_agents: agents: ::std::vec::Vec<crate::WfmBuScheduleTopicUserReference>,
    with_agent_count: agent_count: i64,
});
