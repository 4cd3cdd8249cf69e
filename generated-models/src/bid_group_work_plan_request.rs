// @generated from the schema "BidGroupWorkPlanRequest"; changes made here are lost at the next generation

/// The schema `BidGroupWorkPlanRequest`.
pub struct BidGroupWorkPlanRequest {
    /// `workPlanId`: `string`, required.
    #[doc(alias = "workPlanId")]
    pub work_plan_id: ::std::option::Option<::std::string::String>,
    /// `overrideAgentCount`: `integer (int32)`.
    #[doc(alias = "overrideAgentCount")]
    pub override_agent_count: ::std::option::Option<i32>,
    /// `suggestedAgentCount`: `integer (int32)`, read-only.
    #[doc(alias = "suggestedAgentCount")]
    pub suggested_agent_count: ::std::option::Option<i32>,
    /// `agentCountRange`: `AgentCountRange`, read-only.
    #[doc(alias = "agentCountRange")]
    pub agent_count_range: ::std::option::Option<
        ::std::boxed::Box<crate::AgentCountRange>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BidGroupWorkPlanRequest {
    const EMPTY: Self = Self {
        work_plan_id: ::std::option::Option::None,
        override_agent_count: ::std::option::Option::None,
        suggested_agent_count: ::std::option::Option::None,
        agent_count_range: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BidGroupWorkPlanRequest = &<BidGroupWorkPlanRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BidGroupWorkPlanRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("workPlanId", "work_plan_id", 1),
            ("overrideAgentCount", "override_agent_count", 0),
            ("suggestedAgentCount", "suggested_agent_count", 2),
            ("agentCountRange", "agent_count_range", 2),
        ],
        fields: &[
            &E.work_plan_id,
            &E.override_agent_count,
            &E.suggested_agent_count,
            &E.agent_count_range,
        ],
    }
};

crate::runtime::model!(BidGroupWorkPlanRequest);

crate::runtime::setters!(BidGroupWorkPlanRequest {
    with_work_plan_id: work_plan_id: ::std::string::String,
    with_override_agent_count: override_agent_count: i32,
    with_suggested_agent_count: suggested_agent_count: i32,
    with_agent_count_range: agent_count_range: ::std::boxed::Box<crate::AgentCountRange>,
});
