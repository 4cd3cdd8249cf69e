// @generated from the schema "WorkPlanBidGroupUpdate"; changes made here are lost at the next generation

/// The schema `WorkPlanBidGroupUpdate`.
pub struct WorkPlanBidGroupUpdate {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `managementUnitId`: `string`.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: ::std::option::Option<::std::string::String>,
    /// `agentIds`: `ListWrapperString`.
    #[doc(alias = "agentIds")]
    pub agent_ids: ::std::option::Option<::std::boxed::Box<crate::ListWrapperString>>,
    /// `workPlans`: `ListWrapperBidGroupWorkPlanRequest`.
    #[doc(alias = "workPlans")]
    pub work_plans: ::std::option::Option<
        ::std::boxed::Box<crate::ListWrapperBidGroupWorkPlanRequest>,
    >,
    /// `planningGroupIds`: `ListWrapperString`.
    #[doc(alias = "planningGroupIds")]
    pub planning_group_ids: ::std::option::Option<
        ::std::boxed::Box<crate::ListWrapperString>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkPlanBidGroupUpdate {
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
    const E: &WorkPlanBidGroupUpdate = &<WorkPlanBidGroupUpdate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkPlanBidGroupUpdate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("managementUnitId", "management_unit_id", 0),
            ("agentIds", "agent_ids", 0),
            ("workPlans", "work_plans", 0),
            ("planningGroupIds", "planning_group_ids", 0),
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

crate::runtime::model!(WorkPlanBidGroupUpdate);

crate::runtime::setters!(WorkPlanBidGroupUpdate {
    with_name: name: ::std::string::String,
    with_management_unit_id: management_unit_id: ::std::string::String,
    with_agent_ids: agent_ids: ::std::boxed::Box<crate::ListWrapperString>,
    with_work_plans: work_plans: ::std::boxed::Box<crate::ListWrapperBidGroupWorkPlanRequest>,
    with_planning_group_ids: planning_group_ids: ::std::boxed::Box<crate::ListWrapperString>,
});
