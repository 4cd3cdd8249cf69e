// @generated from the schema "AgentStateAgentQueryPredicate"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `AgentStateAgentQueryPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentStateAgentQueryPredicate {
    /// `dimension`: one of `activeQueueId`, `assignedSkillId`, `assignedLanguageId`, `divisionId` and 2 more, required.
    pub dimension: Option<Open<Dimension>>,
    /// `value`: `string`, required.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentStateAgentQueryPredicate "AgentStateAgentQueryPredicate" 2 {
    (
        dimension: Open<Dimension> = "dimension" with_dimension required,
        value: String = "value" with_value required,
    )
});

/// The property `dimension` of `AgentStateAgentQueryPredicate`. Known values: `activeQueueId`, `assignedSkillId`, `assignedLanguageId`, `divisionId`, `userId`, `managerId`.
#[repr(u16)]
#[non_exhaustive]
pub enum Dimension {
    ActiveQueueId,
    AssignedSkillId,
    AssignedLanguageId,
    DivisionId,
    UserId,
    ManagerId,
}

crate::runtime::values!(Dimension {
    ActiveQueueId = "activeQueueId",
    AssignedSkillId = "assignedSkillId",
    AssignedLanguageId = "assignedLanguageId",
    DivisionId = "divisionId",
    UserId = "userId",
    ManagerId = "managerId",
});
