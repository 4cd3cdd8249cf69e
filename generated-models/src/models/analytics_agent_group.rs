// @generated from the schema "AnalyticsAgentGroup"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `AnalyticsAgentGroup`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnalyticsAgentGroup {
    /// `agentGroupId`: `string`.
    #[doc(alias = "agentGroupId")]
    pub agent_group_id: Option<String>,
    /// `agentGroupType`: one of `Group`, `SkillGroup` and `Team`.
    #[doc(alias = "agentGroupType")]
    pub agent_group_type: Option<Open<AgentGroupType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnalyticsAgentGroup "AnalyticsAgentGroup" 2 {
    (
        agent_group_id: String = "agentGroupId" with_agent_group_id,
        agent_group_type: Open<AgentGroupType> = "agentGroupType" with_agent_group_type,
    )
});

/// The property `agentGroupType` of `AnalyticsAgentGroup`. Known values: `Group`, `SkillGroup`, `Team`.
#[repr(u16)]
#[non_exhaustive]
pub enum AgentGroupType {
    Group,
    SkillGroup,
    Team,
}

crate::runtime::values!(AgentGroupType {
    Group = "Group",
    SkillGroup = "SkillGroup",
    Team = "Team",
});
