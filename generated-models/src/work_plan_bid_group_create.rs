// @generated from the schema "WorkPlanBidGroupCreate"; changes made here are lost at the next generation

/// The schema `WorkPlanBidGroupCreate`.
pub struct WorkPlanBidGroupCreate {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `managementUnitId`: `string`, required.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: ::std::option::Option<::std::string::String>,
    /// `agentIds`: `array of string`, required.
    #[doc(alias = "agentIds")]
    pub agent_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `workPlans`: `array of BidGroupWorkPlanRequest`, required.
    #[doc(alias = "workPlans")]
    pub work_plans: ::std::option::Option<
        ::std::vec::Vec<crate::BidGroupWorkPlanRequest>,
    >,
    /// `planningGroupIds`: `array of string`, required.
    #[doc(alias = "planningGroupIds")]
    pub planning_group_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkPlanBidGroupCreate {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        management_unit_id: ::std::option::Option::None,
        agent_ids: ::std::option::Option::None,
        work_plans: ::std::option::Option::None,
        planning_group_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkPlanBidGroupCreate = &<WorkPlanBidGroupCreate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkPlanBidGroupCreate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("managementUnitId", "management_unit_id", 1),
            ("agentIds", "agent_ids", 1),
            ("workPlans", "work_plans", 1),
            ("planningGroupIds", "planning_group_ids", 1),
        ],
        fields: &[
            &E.name,
            &E.management_unit_id,
            &E.agent_ids,
            &E.work_plans,
            &E.planning_group_ids,
        ],
    }
};

crate::runtime::model!(WorkPlanBidGroupCreate);

crate::runtime::setters!(WorkPlanBidGroupCreate {
    with_name: name: ::std::string::String,
    with_management_unit_id: management_unit_id: ::std::string::String,
    with_agent_ids: agent_ids: ::std::vec::Vec<::std::string::String>,
    with_work_plans: work_plans: ::std::vec::Vec<crate::BidGroupWorkPlanRequest>,
    with_planning_group_ids: planning_group_ids: ::std::vec::Vec<::std::string::String>,
});
