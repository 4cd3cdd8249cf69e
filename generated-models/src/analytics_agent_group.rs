// @generated from the schema "AnalyticsAgentGroup"; changes made here are lost at the next generation

/// The schema `AnalyticsAgentGroup`.
#[repr(C)]
pub struct AnalyticsAgentGroup {
    /// `agentGroupId`: `string`.
    #[doc(alias = "agentGroupId")]
    pub agent_group_id: ::std::option::Option<::std::string::String>,
    /// `agentGroupType`: `string`.
    #[doc(alias = "agentGroupType")]
    pub agent_group_type: ::std::option::Option<crate::runtime::Open<AgentGroupType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AnalyticsAgentGroup "AnalyticsAgentGroup" 2 {
    (
        agent_group_id: ::std::string::String = "agentGroupId" 0 with_agent_group_id,
        agent_group_type: crate::runtime::Open<AgentGroupType> = "agentGroupType" 0 with_agent_group_type,
    )
});

/// The property `agentGroupType` of `AnalyticsAgentGroup`. Known values: `Group`, `SkillGroup`, `Team`.
#[non_exhaustive]
pub enum AgentGroupType {
    Group,
    SkillGroup,
    Team,
}

crate::runtime::known!(AgentGroupType);

impl crate::runtime::Enum for AgentGroupType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Group, "Group"),
        (Self::SkillGroup, "SkillGroup"),
        (Self::Team, "Team"),
    ];
}
