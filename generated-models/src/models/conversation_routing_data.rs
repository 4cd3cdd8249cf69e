// @generated from the schema "ConversationRoutingData"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, ScoredAgent};
use crate::runtime::Extra;

/// What routing goes by when it looks for an agent.
///
/// The schema `ConversationRoutingData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationRoutingData {
    /// The queue to route through.
    ///
    /// `queue`: `AddressableEntityRef`.
    pub queue: Option<Box<AddressableEntityRef>>,
    /// The language that the agent has to speak.
    ///
    /// `language`: `AddressableEntityRef`.
    pub language: Option<Box<AddressableEntityRef>>,
    /// How urgent the conversation is: the higher, the sooner.
    ///
    /// `priority`: `integer (int32)`.
    pub priority: Option<i32>,
    /// The skills that the agent has to have.
    ///
    /// `skills`: `array of AddressableEntityRef`.
    pub skills: Option<Vec<AddressableEntityRef>>,
    /// Agents to prefer, each with a score.
    ///
    /// `scoredAgents`: `array of ScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: Option<Vec<ScoredAgent>>,
    /// A word for this way of routing, for reports.
    ///
    /// `label`: `string`.
    pub label: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationRoutingData "ConversationRoutingData" 6 {
    (
        queue: Box<AddressableEntityRef> = "queue" with_queue,
        language: Box<AddressableEntityRef> = "language" with_language,
        priority: i32 = "priority" with_priority,
        skills: Vec<AddressableEntityRef> = "skills" with_skills,
        scored_agents: Vec<ScoredAgent> = "scoredAgents" with_scored_agents,
        label: String = "label" with_label,
    )
});
