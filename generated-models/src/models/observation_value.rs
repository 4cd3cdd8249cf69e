// @generated from the schema "ObservationValue"; changes made here are lost at the next generation

use crate::AnalyticsScoredAgent;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ObservationValue`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ObservationValue {
    /// `observationDate`: `string (date-time)`, required.
    #[doc(alias = "observationDate")]
    pub observation_date: Option<DateTime>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// `requestedRoutingSkillIds`: `array of string`.
    #[doc(alias = "requestedRoutingSkillIds")]
    pub requested_routing_skill_ids: Option<Vec<String>>,
    /// `requestedLanguageId`: `string`.
    #[doc(alias = "requestedLanguageId")]
    pub requested_language_id: Option<String>,
    /// `routingPriority`: `integer (int64)`.
    #[doc(alias = "routingPriority")]
    pub routing_priority: Option<i64>,
    /// `participantName`: `string`.
    #[doc(alias = "participantName")]
    pub participant_name: Option<String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `direction`: one of `inbound` and `outbound`.
    pub direction: Option<Open<Direction>>,
    /// `convertedFrom`: `string`.
    #[doc(alias = "convertedFrom")]
    pub converted_from: Option<String>,
    /// `convertedTo`: `string`.
    #[doc(alias = "convertedTo")]
    pub converted_to: Option<String>,
    /// `addressFrom`: `string`.
    #[doc(alias = "addressFrom")]
    pub address_from: Option<String>,
    /// `addressTo`: `string`.
    #[doc(alias = "addressTo")]
    pub address_to: Option<String>,
    /// `ani`: `string`.
    pub ani: Option<String>,
    /// `dnis`: `string`.
    pub dnis: Option<String>,
    /// `teamId`: `string`.
    #[doc(alias = "teamId")]
    pub team_id: Option<String>,
    /// `requestedRoutings`: array of one of `Bullseye`, `Conditional`, `Direct`, `Last` and 5 more.
    #[doc(alias = "requestedRoutings")]
    pub requested_routings: Option<Vec<Open<RequestedRoutings>>>,
    /// `usedRouting`: one of `Bullseye`, `Conditional`, `Direct`, `Last` and 5 more.
    #[doc(alias = "usedRouting")]
    pub used_routing: Option<Open<UsedRouting>>,
    /// `scoredAgents`: `array of AnalyticsScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: Option<Vec<AnalyticsScoredAgent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ObservationValue "ObservationValue" 19 {
    (
        observation_date: DateTime = "observationDate" with_observation_date required,
        conversation_id: String = "conversationId" with_conversation_id,
        session_id: String = "sessionId" with_session_id,
        requested_routing_skill_ids: Vec<String> = "requestedRoutingSkillIds" with_requested_routing_skill_ids,
        requested_language_id: String = "requestedLanguageId" with_requested_language_id,
        routing_priority: i64 = "routingPriority" with_routing_priority,
        participant_name: String = "participantName" with_participant_name,
        user_id: String = "userId" with_user_id,
        direction: Open<Direction> = "direction" with_direction,
        converted_from: String = "convertedFrom" with_converted_from,
        converted_to: String = "convertedTo" with_converted_to,
        address_from: String = "addressFrom" with_address_from,
        address_to: String = "addressTo" with_address_to,
        ani: String = "ani" with_ani,
        dnis: String = "dnis" with_dnis,
        team_id: String = "teamId" with_team_id,
    )
    (
        requested_routings: Vec<Open<RequestedRoutings>> = "requestedRoutings" with_requested_routings,
        used_routing: Open<UsedRouting> = "usedRouting" with_used_routing,
        scored_agents: Vec<AnalyticsScoredAgent> = "scoredAgents" with_scored_agents,
    )
});

/// The property `direction` of `ObservationValue`. Known values: `inbound`, `outbound`.
#[repr(u16)]
#[non_exhaustive]
pub enum Direction {
    Inbound,
    Outbound,
}

crate::runtime::values!(Direction {
    Inbound = "inbound",
    Outbound = "outbound",
});

/// The property `requestedRoutings` of `ObservationValue`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
#[repr(u16)]
#[non_exhaustive]
pub enum RequestedRoutings {
    Bullseye,
    Conditional,
    Direct,
    Last,
    Manual,
    Predictive,
    Preferred,
    Standard,
    Vip,
}

crate::runtime::values!(RequestedRoutings {
    Bullseye = "Bullseye",
    Conditional = "Conditional",
    Direct = "Direct",
    Last = "Last",
    Manual = "Manual",
    Predictive = "Predictive",
    Preferred = "Preferred",
    Standard = "Standard",
    Vip = "Vip",
});

/// The property `usedRouting` of `ObservationValue`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
#[repr(u16)]
#[non_exhaustive]
pub enum UsedRouting {
    Bullseye,
    Conditional,
    Direct,
    Last,
    Manual,
    Predictive,
    Preferred,
    Standard,
    Vip,
}

crate::runtime::values!(UsedRouting {
    Bullseye = "Bullseye",
    Conditional = "Conditional",
    Direct = "Direct",
    Last = "Last",
    Manual = "Manual",
    Predictive = "Predictive",
    Preferred = "Preferred",
    Standard = "Standard",
    Vip = "Vip",
});
