// @generated from the schema "ConversationSummaryTopicTriggerSource"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ConversationSummaryTopicTriggerSource`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationSummaryTopicTriggerSource {
    /// `sourceType`: one of `UNKNOWN`, `AGENT_ASSISTANT`, `PROGRAM`, `FLOW` and `COPILOT`.
    #[doc(alias = "sourceType")]
    pub source_type: Option<Open<SourceType>>,
    /// `sourceId`: `string`.
    #[doc(alias = "sourceId")]
    pub source_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationSummaryTopicTriggerSource "ConversationSummaryTopicTriggerSource" 2 {
    (
        source_type: Open<SourceType> = "sourceType" with_source_type,
        source_id: String = "sourceId" with_source_id,
    )
});

/// The property `sourceType` of `ConversationSummaryTopicTriggerSource`. Known values: `UNKNOWN`, `AGENT_ASSISTANT`, `PROGRAM`, `FLOW`, `COPILOT`.
#[repr(u16)]
#[non_exhaustive]
pub enum SourceType {
    Unknown,
    AgentAssistant,
    Program,
    Flow,
    Copilot,
}

crate::runtime::values!(SourceType {
    Unknown = "UNKNOWN",
    AgentAssistant = "AGENT_ASSISTANT",
    Program = "PROGRAM",
    Flow = "FLOW",
    Copilot = "COPILOT",
});
