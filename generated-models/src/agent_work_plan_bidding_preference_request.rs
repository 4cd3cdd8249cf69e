// @generated from the schema "AgentWorkPlanBiddingPreferenceRequest"; changes made here are lost at the next generation

/// The schema `AgentWorkPlanBiddingPreferenceRequest`.
pub struct AgentWorkPlanBiddingPreferenceRequest {
    /// `workPlanId`: `string`, required.
    #[doc(alias = "workPlanId")]
    pub work_plan_id: ::std::option::Option<::std::string::String>,
    /// `priority`: `integer (int32)`.
    pub priority: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentWorkPlanBiddingPreferenceRequest {
    const EMPTY: Self = Self {
        work_plan_id: ::std::option::Option::None,
        priority: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentWorkPlanBiddingPreferenceRequest = &<AgentWorkPlanBiddingPreferenceRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentWorkPlanBiddingPreferenceRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("workPlanId", "work_plan_id", 1), ("priority", "priority", 0)],
        fields: &[&E.work_plan_id, &E.priority],
    }
};

crate::runtime::model!(AgentWorkPlanBiddingPreferenceRequest);

crate::runtime::setters!(AgentWorkPlanBiddingPreferenceRequest {
    with_work_plan_id: work_plan_id: ::std::string::String,
    with_priority: priority: i32,
});
