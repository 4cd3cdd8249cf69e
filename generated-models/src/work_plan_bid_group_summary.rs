// @generated from the schema "WorkPlanBidGroupSummary"; changes made here are lost at the next generation

/// The schema `WorkPlanBidGroupSummary`.
pub struct WorkPlanBidGroupSummary {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `managementUnit`: `ManagementUnitReference`, required.
    #[doc(alias = "managementUnit")]
    pub management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::ManagementUnitReference>,
    >,
    /// `agentCount`: `integer (int32)`, required.
    #[doc(alias = "agentCount")]
    pub agent_count: ::std::option::Option<i32>,
    /// `workPlanCount`: `integer (int32)`, required.
    #[doc(alias = "workPlanCount")]
    pub work_plan_count: ::std::option::Option<i32>,
    /// `planningGroupCount`: `integer (int32)`, required.
    #[doc(alias = "planningGroupCount")]
    pub planning_group_count: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkPlanBidGroupSummary {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        management_unit: ::std::option::Option::None,
        agent_count: ::std::option::Option::None,
        work_plan_count: ::std::option::Option::None,
        planning_group_count: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkPlanBidGroupSummary = &<WorkPlanBidGroupSummary as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkPlanBidGroupSummary",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("managementUnit", "management_unit", 1),
            ("agentCount", "agent_count", 1),
            ("workPlanCount", "work_plan_count", 1),
            ("planningGroupCount", "planning_group_count", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.management_unit,
            &E.agent_count,
            &E.work_plan_count,
            &E.planning_group_count,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(WorkPlanBidGroupSummary);

crate::runtime::setters!(WorkPlanBidGroupSummary {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_management_unit: management_unit: ::std::boxed::Box<crate::ManagementUnitReference>,
    with_agent_count: agent_count: i32,
    with_work_plan_count: work_plan_count: i32,
    with_planning_group_count: planning_group_count: i32,
    with_self_uri: self_uri: ::std::string::String,
});
