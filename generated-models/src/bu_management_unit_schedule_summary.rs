// @generated from the schema "BuManagementUnitScheduleSummary"; changes made here are lost at the next generation

/// The schema `BuManagementUnitScheduleSummary`.
pub struct BuManagementUnitScheduleSummary {
    /// `managementUnit`: `ManagementUnitReference`.
    #[doc(alias = "managementUnit")]
    pub management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::ManagementUnitReference>,
    >,
    /// `agentCount`: `integer (int32)`.
    #[doc(alias = "agentCount")]
    pub agent_count: ::std::option::Option<i32>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `agents`: `array of UserReference`.
    pub agents: ::std::option::Option<::std::vec::Vec<crate::UserReference>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuManagementUnitScheduleSummary {
    const EMPTY: Self = Self {
        management_unit: ::std::option::Option::None,
        agent_count: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        agents: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuManagementUnitScheduleSummary = &<BuManagementUnitScheduleSummary as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuManagementUnitScheduleSummary",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("managementUnit", "management_unit", 0),
            ("agentCount", "agent_count", 0),
            ("startDate", "start_date", 0),
            ("endDate", "end_date", 0),
            ("agents", "agents", 0),
        ],
        fields: &[
            &E.management_unit,
            &E.agent_count,
            &E.start_date,
            &E.end_date,
            &E.agents,
        ],
    }
};

crate::runtime::model!(BuManagementUnitScheduleSummary);

crate::runtime::setters!(BuManagementUnitScheduleSummary {
    with_management_unit: management_unit: ::std::boxed::Box<crate::ManagementUnitReference>,
    with_agent_count: agent_count: i32,
    with_start_date: start_date: crate::runtime::DateTime,
    with_end_date: end_date: crate::runtime::DateTime,
    with_agents: agents: ::std::vec::Vec<crate::UserReference>,
});
