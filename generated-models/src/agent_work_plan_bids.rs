// @generated from the schema "AgentWorkPlanBids"; changes made here are lost at the next generation

/// The schema `AgentWorkPlanBids`.
pub struct AgentWorkPlanBids {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `businessUnit`: `BusinessUnitReference`.
    #[doc(alias = "businessUnit")]
    pub business_unit: ::std::option::Option<
        ::std::boxed::Box<crate::BusinessUnitReference>,
    >,
    /// `agentWorkPlanBids`: `array of AgentWorkPlanBid`, required.
    #[doc(alias = "agentWorkPlanBids")]
    pub agent_work_plan_bids: ::std::option::Option<
        ::std::vec::Vec<crate::AgentWorkPlanBid>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentWorkPlanBids {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        business_unit: ::std::option::Option::None,
        agent_work_plan_bids: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentWorkPlanBids = &<AgentWorkPlanBids as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentWorkPlanBids",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("businessUnit", "business_unit", 0),
            ("agentWorkPlanBids", "agent_work_plan_bids", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.business_unit, &E.agent_work_plan_bids, &E.self_uri],
    }
};

crate::runtime::model!(AgentWorkPlanBids);

crate::runtime::setters!(AgentWorkPlanBids {
    with_id: id: ::std::string::String,
    with_business_unit: business_unit: ::std::boxed::Box<crate::BusinessUnitReference>,
    with_agent_work_plan_bids: agent_work_plan_bids: ::std::vec::Vec<crate::AgentWorkPlanBid>,
    with_self_uri: self_uri: ::std::string::String,
});
