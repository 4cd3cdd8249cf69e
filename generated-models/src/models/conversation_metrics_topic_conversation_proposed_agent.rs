// @generated from the schema "ConversationMetricsTopicConversationProposedAgent"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConversationMetricsTopicConversationProposedAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationMetricsTopicConversationProposedAgent {
    /// `agentRank`: `integer`.
    #[doc(alias = "agentRank")]
    pub agent_rank: Option<i64>,
    /// `proposedAgentId`: `string`.
    #[doc(alias = "proposedAgentId")]
    pub proposed_agent_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationMetricsTopicConversationProposedAgent "ConversationMetricsTopicConversationProposedAgent" 2 {
    (
        agent_rank: i64 = "agentRank" with_agent_rank,
        proposed_agent_id: String = "proposedAgentId" with_proposed_agent_id,
    )
});
