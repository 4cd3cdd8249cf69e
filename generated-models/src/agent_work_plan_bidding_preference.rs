// @generated from the schema "AgentWorkPlanBiddingPreference"; changes made here are lost at the next generation

/// The schema `AgentWorkPlanBiddingPreference`.
pub struct AgentWorkPlanBiddingPreference {
    /// `workPlan`: `WorkPlanReference`, required.
    #[doc(alias = "workPlan")]
    pub work_plan: ::std::option::Option<::std::boxed::Box<crate::WorkPlanReference>>,
    /// `priority`: `integer (int32)`.
    pub priority: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentWorkPlanBiddingPreference {
    const EMPTY: Self = Self {
        work_plan: ::std::option::Option::None,
        priority: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentWorkPlanBiddingPreference = &<AgentWorkPlanBiddingPreference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentWorkPlanBiddingPreference",
        empty: E,
        extra: &E.extra,
        properties: &[("workPlan", "work_plan", 1), ("priority", "priority", 0)],
        fields: &[&E.work_plan, &E.priority],
    }
};

crate::runtime::model!(AgentWorkPlanBiddingPreference);

crate::runtime::setters!(AgentWorkPlanBiddingPreference {
    with_work_plan: work_plan: ::std::boxed::Box<crate::WorkPlanReference>,
    with_priority: priority: i32,
});
