// @generated from the schema "BidGroupWorkPlanResponse"; changes made here are lost at the next generation

/// The schema `BidGroupWorkPlanResponse`.
#[repr(C)]
pub struct BidGroupWorkPlanResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `managementUnit`: `ManagementUnitReference`.
    #[doc(alias = "managementUnit")]
    pub management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::ManagementUnitReference>,
    >,
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
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BidGroupWorkPlanResponse "BidGroupWorkPlanResponse" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        management_unit: ::std::boxed::Box<crate::ManagementUnitReference> = "managementUnit" 0 with_management_unit,
        override_agent_count: i32 = "overrideAgentCount" 0 with_override_agent_count,
        suggested_agent_count: i32 = "suggestedAgentCount" 2 with_suggested_agent_count,
        agent_count_range: ::std::boxed::Box<crate::AgentCountRange> = "agentCountRange" 2 with_agent_count_range,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
