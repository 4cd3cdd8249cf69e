// @generated from the schema "AgentWorkPlanBids"; changes made here are lost at the next generation

/// The schema `AgentWorkPlanBids`.
#[repr(C)]
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

crate::runtime::model!(AgentWorkPlanBids "AgentWorkPlanBids" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        business_unit: ::std::boxed::Box<crate::BusinessUnitReference> = "businessUnit" 0 with_business_unit,
        agent_work_plan_bids: ::std::vec::Vec<crate::AgentWorkPlanBid> = "agentWorkPlanBids" 1 with_agent_work_plan_bids,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
