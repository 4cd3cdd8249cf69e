// @generated from the schema "AnalyticsAgentGroup"; changes made here are lost at the next generation

/// The schema `AnalyticsAgentGroup`.
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

impl crate::runtime::Model for AnalyticsAgentGroup {
    const EMPTY: Self = Self {
        agent_group_id: ::std::option::Option::None,
        agent_group_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnalyticsAgentGroup = &<AnalyticsAgentGroup as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnalyticsAgentGroup",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("agentGroupId", "agent_group_id", 0),
            ("agentGroupType", "agent_group_type", 0),
        ],
        fields: &[&E.agent_group_id, &E.agent_group_type],
    }
};

crate::runtime::model!(AnalyticsAgentGroup);

crate::runtime::setters!(AnalyticsAgentGroup {
    with_agent_group_id: agent_group_id: ::std::string::String,
    with_agent_group_type: agent_group_type: crate::runtime::Open<AgentGroupType>,
});

/// The property `agentGroupType` of `AnalyticsAgentGroup`. Known values: `Group`, `SkillGroup`, `Team`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgentGroupType {
    Group,
    SkillGroup,
    Team,
}

impl crate::runtime::Enum for AgentGroupType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Group, "Group"),
        (Self::SkillGroup, "SkillGroup"),
        (Self::Team, "Team"),
    ];
}
