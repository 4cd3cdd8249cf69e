// @generated from the schema "ObservationValue"; changes made here are lost at the next generation

/// The schema `ObservationValue`.
#[repr(C)]
pub struct ObservationValue {
    /// `observationDate`: `string (date-time)`, required.
    #[doc(alias = "observationDate")]
    pub observation_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `requestedRoutingSkillIds`: `array of string`.
    #[doc(alias = "requestedRoutingSkillIds")]
    pub requested_routing_skill_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `requestedLanguageId`: `string`.
    #[doc(alias = "requestedLanguageId")]
    pub requested_language_id: ::std::option::Option<::std::string::String>,
    /// `routingPriority`: `integer (int64)`.
    #[doc(alias = "routingPriority")]
    pub routing_priority: ::std::option::Option<i64>,
    /// `participantName`: `string`.
    #[doc(alias = "participantName")]
    pub participant_name: ::std::option::Option<::std::string::String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `direction`: `string`.
    pub direction: ::std::option::Option<crate::runtime::Open<Direction>>,
    /// `convertedFrom`: `string`.
    #[doc(alias = "convertedFrom")]
    pub converted_from: ::std::option::Option<::std::string::String>,
    /// `convertedTo`: `string`.
    #[doc(alias = "convertedTo")]
    pub converted_to: ::std::option::Option<::std::string::String>,
    /// `addressFrom`: `string`.
    #[doc(alias = "addressFrom")]
    pub address_from: ::std::option::Option<::std::string::String>,
    /// `addressTo`: `string`.
    #[doc(alias = "addressTo")]
    pub address_to: ::std::option::Option<::std::string::String>,
    /// `ani`: `string`.
    pub ani: ::std::option::Option<::std::string::String>,
    /// `dnis`: `string`.
    pub dnis: ::std::option::Option<::std::string::String>,
    /// `teamId`: `string`.
    #[doc(alias = "teamId")]
    pub team_id: ::std::option::Option<::std::string::String>,
    /// `requestedRoutings`: `array of string`.
    #[doc(alias = "requestedRoutings")]
    pub requested_routings: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<RequestedRoutings>>,
    >,
    /// `usedRouting`: `string`.
    #[doc(alias = "usedRouting")]
    pub used_routing: ::std::option::Option<crate::runtime::Open<UsedRouting>>,
    /// `scoredAgents`: `array of AnalyticsScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::AnalyticsScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ObservationValue "ObservationValue" 19 {
    (
        observation_date: crate::runtime::DateTime = "observationDate" 1 with_observation_date,
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        session_id: ::std::string::String = "sessionId" 0 with_session_id,
        requested_routing_skill_ids: ::std::vec::Vec<::std::string::String> = "requestedRoutingSkillIds" 0 with_requested_routing_skill_ids,
        requested_language_id: ::std::string::String = "requestedLanguageId" 0 with_requested_language_id,
        routing_priority: i64 = "routingPriority" 0 with_routing_priority,
        participant_name: ::std::string::String = "participantName" 0 with_participant_name,
        user_id: ::std::string::String = "userId" 0 with_user_id,
        direction: crate::runtime::Open<Direction> = "direction" 0 with_direction,
        converted_from: ::std::string::String = "convertedFrom" 0 with_converted_from,
        converted_to: ::std::string::String = "convertedTo" 0 with_converted_to,
        address_from: ::std::string::String = "addressFrom" 0 with_address_from,
        address_to: ::std::string::String = "addressTo" 0 with_address_to,
        ani: ::std::string::String = "ani" 0 with_ani,
        dnis: ::std::string::String = "dnis" 0 with_dnis,
        team_id: ::std::string::String = "teamId" 0 with_team_id,
    )
    (
        requested_routings: ::std::vec::Vec<crate::runtime::Open<RequestedRoutings>> = "requestedRoutings" 0 with_requested_routings,
        used_routing: crate::runtime::Open<UsedRouting> = "usedRouting" 0 with_used_routing,
        scored_agents: ::std::vec::Vec<crate::AnalyticsScoredAgent> = "scoredAgents" 0 with_scored_agents,
    )
});

/// The property `direction` of `ObservationValue`. Known values: `inbound`, `outbound`.
#[non_exhaustive]
pub enum Direction {
    Inbound,
    Outbound,
}

crate::runtime::known!(Direction);

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "inbound"),
        (Self::Outbound, "outbound"),
    ];
}

/// The property `requestedRoutings` of `ObservationValue`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
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

crate::runtime::known!(RequestedRoutings);

impl crate::runtime::Enum for RequestedRoutings {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Bullseye, "Bullseye"),
        (Self::Conditional, "Conditional"),
        (Self::Direct, "Direct"),
        (Self::Last, "Last"),
        (Self::Manual, "Manual"),
        (Self::Predictive, "Predictive"),
        (Self::Preferred, "Preferred"),
        (Self::Standard, "Standard"),
        (Self::Vip, "Vip"),
    ];
}

/// The property `usedRouting` of `ObservationValue`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
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

crate::runtime::known!(UsedRouting);

impl crate::runtime::Enum for UsedRouting {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Bullseye, "Bullseye"),
        (Self::Conditional, "Conditional"),
        (Self::Direct, "Direct"),
        (Self::Last, "Last"),
        (Self::Manual, "Manual"),
        (Self::Predictive, "Predictive"),
        (Self::Preferred, "Preferred"),
        (Self::Standard, "Standard"),
        (Self::Vip, "Vip"),
    ];
}
