// @generated from the schema "WorkPlanBidGroup"; changes made here are lost at the next generation

/// The schema `WorkPlanBidGroup`.
pub struct WorkPlanBidGroup {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `managementUnit`: `ManagementUnitReference`, required.
    #[doc(alias = "managementUnit")]
    pub management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::ManagementUnitReference>,
    >,
    /// `agents`: `array of UserReference`, required.
    pub agents: ::std::option::Option<::std::vec::Vec<crate::UserReference>>,
    /// `workPlans`: `array of BidGroupWorkPlanResponse`, required.
    #[doc(alias = "workPlans")]
    pub work_plans: ::std::option::Option<
        ::std::vec::Vec<crate::BidGroupWorkPlanResponse>,
    >,
    /// `planningGroups`: `array of PlanningGroupReference`, required.
    #[doc(alias = "planningGroups")]
    pub planning_groups: ::std::option::Option<
        ::std::vec::Vec<crate::PlanningGroupReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkPlanBidGroup {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        management_unit: ::std::option::Option::None,
        agents: ::std::option::Option::None,
        work_plans: ::std::option::Option::None,
        planning_groups: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkPlanBidGroup = &<WorkPlanBidGroup as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkPlanBidGroup",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("managementUnit", "management_unit", 1),
            ("agents", "agents", 1),
            ("workPlans", "work_plans", 1),
            ("planningGroups", "planning_groups", 1),
        ],
        fields: &[
            &E.name,
            &E.management_unit,
            &E.agents,
            &E.work_plans,
            &E.planning_groups,
        ],
    }
};

crate::runtime::model!(WorkPlanBidGroup);

crate::runtime::setters!(WorkPlanBidGroup {
    with_name: name: ::std::string::String,
    with_management_unit: management_unit: ::std::boxed::Box<crate::ManagementUnitReference>,
    with_agents: agents: ::std::vec::Vec<crate::UserReference>,
    with_work_plans: work_plans: ::std::vec::Vec<crate::BidGroupWorkPlanResponse>,
    with_planning_groups: planning_groups: ::std::vec::Vec<crate::PlanningGroupReference>,
});
