// @generated from the schema "AgentStateAgentQueryPredicate"; changes made here are lost at the next generation

/// The schema `AgentStateAgentQueryPredicate`.
pub struct AgentStateAgentQueryPredicate {
    /// `dimension`: `string`, required.
    pub dimension: ::std::option::Option<crate::runtime::Open<Dimension>>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentStateAgentQueryPredicate {
    const EMPTY: Self = Self {
        dimension: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentStateAgentQueryPredicate = &<AgentStateAgentQueryPredicate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentStateAgentQueryPredicate",
        empty: E,
        extra: &E.extra,
        properties: &[("dimension", "dimension", 1), ("value", "value", 1)],
        fields: &[&E.dimension, &E.value],
    }
};

crate::runtime::model!(AgentStateAgentQueryPredicate);

crate::runtime::setters!(AgentStateAgentQueryPredicate {
    with_dimension: dimension: crate::runtime::Open<Dimension>,
    with_value: value: ::std::string::String,
});

/// The property `dimension` of `AgentStateAgentQueryPredicate`. Known values: `activeQueueId`, `assignedSkillId`, `assignedLanguageId`, `divisionId`, `userId`, `managerId`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Dimension {
    ActiveQueueId,
    AssignedSkillId,
    AssignedLanguageId,
    DivisionId,
    UserId,
    ManagerId,
}

impl crate::runtime::Enum for Dimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ActiveQueueId, "activeQueueId"),
        (Self::AssignedSkillId, "assignedSkillId"),
        (Self::AssignedLanguageId, "assignedLanguageId"),
        (Self::DivisionId, "divisionId"),
        (Self::UserId, "userId"),
        (Self::ManagerId, "managerId"),
    ];
}
