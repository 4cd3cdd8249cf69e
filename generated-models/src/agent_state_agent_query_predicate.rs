// @generated from the schema "AgentStateAgentQueryPredicate"; changes made here are lost at the next generation

/// The schema `AgentStateAgentQueryPredicate`.
#[repr(C)]
pub struct AgentStateAgentQueryPredicate {
    /// `dimension`: `string`, required.
    pub dimension: ::std::option::Option<crate::runtime::Open<Dimension>>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentStateAgentQueryPredicate "AgentStateAgentQueryPredicate" 2 {
    (
        dimension: crate::runtime::Open<Dimension> = "dimension" 1 with_dimension,
        value: ::std::string::String = "value" 1 with_value,
    )
});

/// The property `dimension` of `AgentStateAgentQueryPredicate`. Known values: `activeQueueId`, `assignedSkillId`, `assignedLanguageId`, `divisionId`, `userId`, `managerId`.
#[non_exhaustive]
pub enum Dimension {
    ActiveQueueId,
    AssignedSkillId,
    AssignedLanguageId,
    DivisionId,
    UserId,
    ManagerId,
}

crate::runtime::known!(Dimension);

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
