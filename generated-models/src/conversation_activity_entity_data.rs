// @generated from the schema "ConversationActivityEntityData"; changes made here are lost at the next generation

/// The schema `ConversationActivityEntityData`.
pub struct ConversationActivityEntityData {
    /// `activityDate`: `string (date-time)`, required.
    #[doc(alias = "activityDate")]
    pub activity_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `metric`: `string`.
    pub metric: ::std::option::Option<crate::runtime::Open<Metric>>,
    /// `activeRouting`: `string`.
    #[doc(alias = "activeRouting")]
    pub active_routing: ::std::option::Option<crate::runtime::Open<ActiveRouting>>,
    /// `addressFrom`: `string`.
    #[doc(alias = "addressFrom")]
    pub address_from: ::std::option::Option<::std::string::String>,
    /// `addressTo`: `string`.
    #[doc(alias = "addressTo")]
    pub address_to: ::std::option::Option<::std::string::String>,
    /// `ani`: `string`.
    pub ani: ::std::option::Option<::std::string::String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `convertedFrom`: `string`.
    #[doc(alias = "convertedFrom")]
    pub converted_from: ::std::option::Option<::std::string::String>,
    /// `convertedTo`: `string`.
    #[doc(alias = "convertedTo")]
    pub converted_to: ::std::option::Option<::std::string::String>,
    /// `direction`: `string`.
    pub direction: ::std::option::Option<crate::runtime::Open<Direction>>,
    /// `dnis`: `string`.
    pub dnis: ::std::option::Option<::std::string::String>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `participantName`: `string`.
    #[doc(alias = "participantName")]
    pub participant_name: ::std::option::Option<::std::string::String>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `requestedLanguageId`: `string`.
    #[doc(alias = "requestedLanguageId")]
    pub requested_language_id: ::std::option::Option<::std::string::String>,
    /// `requestedRoutingSkillIds`: `array of string`.
    #[doc(alias = "requestedRoutingSkillIds")]
    pub requested_routing_skill_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `requestedRoutings`: `array of string`.
    #[doc(alias = "requestedRoutings")]
    pub requested_routings: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<RequestedRoutings>>,
    >,
    /// `routingPriority`: `integer (int64)`.
    #[doc(alias = "routingPriority")]
    pub routing_priority: ::std::option::Option<i64>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `teamId`: `string`.
    #[doc(alias = "teamId")]
    pub team_id: ::std::option::Option<::std::string::String>,
    /// `usedRouting`: `string`.
    #[doc(alias = "usedRouting")]
    pub used_routing: ::std::option::Option<crate::runtime::Open<UsedRouting>>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `scoredAgents`: `array of ConversationActivityScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationActivityScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationActivityEntityData {
    const EMPTY: Self = Self {
        activity_date: ::std::option::Option::None,
        metric: ::std::option::Option::None,
        active_routing: ::std::option::Option::None,
        address_from: ::std::option::Option::None,
        address_to: ::std::option::Option::None,
        ani: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        converted_from: ::std::option::Option::None,
        converted_to: ::std::option::Option::None,
        direction: ::std::option::Option::None,
        dnis: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        participant_name: ::std::option::Option::None,
        queue_id: ::std::option::Option::None,
        requested_language_id: ::std::option::Option::None,
        requested_routing_skill_ids: ::std::option::Option::None,
        requested_routings: ::std::option::Option::None,
        routing_priority: ::std::option::Option::None,
        session_id: ::std::option::Option::None,
        team_id: ::std::option::Option::None,
        used_routing: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        scored_agents: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationActivityEntityData = &<ConversationActivityEntityData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationActivityEntityData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("activityDate", "activity_date", 1),
            ("metric", "metric", 0),
            ("activeRouting", "active_routing", 0),
            ("addressFrom", "address_from", 0),
            ("addressTo", "address_to", 0),
            ("ani", "ani", 0),
            ("conversationId", "conversation_id", 0),
            ("convertedFrom", "converted_from", 0),
            ("convertedTo", "converted_to", 0),
            ("direction", "direction", 0),
            ("dnis", "dnis", 0),
            ("mediaType", "media_type", 0),
            ("participantName", "participant_name", 0),
            ("queueId", "queue_id", 0),
            ("requestedLanguageId", "requested_language_id", 0),
            ("requestedRoutingSkillIds", "requested_routing_skill_ids", 0),
            ("requestedRoutings", "requested_routings", 0),
            ("routingPriority", "routing_priority", 0),
            ("sessionId", "session_id", 0),
            ("teamId", "team_id", 0),
            ("usedRouting", "used_routing", 0),
            ("userId", "user_id", 0),
            ("scoredAgents", "scored_agents", 0),
        ],
        fields: &[
            &E.activity_date,
            &E.metric,
            &E.active_routing,
            &E.address_from,
            &E.address_to,
            &E.ani,
            &E.conversation_id,
            &E.converted_from,
            &E.converted_to,
            &E.direction,
            &E.dnis,
            &E.media_type,
            &E.participant_name,
            &E.queue_id,
            &E.requested_language_id,
            &E.requested_routing_skill_ids,
            &E.requested_routings,
            &E.routing_priority,
            &E.session_id,
            &E.team_id,
            &E.used_routing,
            &E.user_id,
            &E.scored_agents,
        ],
    }
};

crate::runtime::model!(ConversationActivityEntityData);

crate::runtime::setters!(ConversationActivityEntityData {
    with_activity_date: activity_date: crate::runtime::DateTime,
    with_metric: metric: crate::runtime::Open<Metric>,
    with_active_routing: active_routing: crate::runtime::Open<ActiveRouting>,
    with_address_from: address_from: ::std::string::String,
    with_address_to: address_to: ::std::string::String,
    with_ani: ani: ::std::string::String,
    with_conversation_id: conversation_id: ::std::string::String,
    with_converted_from: converted_from: ::std::string::String,
    with_converted_to: converted_to: ::std::string::String,
    with_direction: direction: crate::runtime::Open<Direction>,
    with_dnis: dnis: ::std::string::String,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_participant_name: participant_name: ::std::string::String,
    with_queue_id: queue_id: ::std::string::String,
    with_requested_language_id: requested_language_id: ::std::string::String,
    with_requested_routing_skill_ids: requested_routing_skill_ids: ::std::vec::Vec<::std::string::String>,
    with_requested_routings: requested_routings: ::std::vec::Vec<crate::runtime::Open<RequestedRoutings>>,
    with_routing_priority: routing_priority: i64,
    with_session_id: session_id: ::std::string::String,
    with_team_id: team_id: ::std::string::String,
    with_used_routing: used_routing: crate::runtime::Open<UsedRouting>,
    with_user_id: user_id: ::std::string::String,
    with_scored_agents: scored_agents: ::std::vec::Vec<crate::ConversationActivityScoredAgent>,
});

/// The property `metric` of `ConversationActivityEntityData`. Known values: `oAlerting`, `oInteracting`, `oWaiting`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Metric {
    OAlerting,
    OInteracting,
    OWaiting,
}

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OAlerting, "oAlerting"),
        (Self::OInteracting, "oInteracting"),
        (Self::OWaiting, "oWaiting"),
    ];
}

/// The property `activeRouting` of `ConversationActivityEntityData`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActiveRouting {
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

impl crate::runtime::Enum for ActiveRouting {
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

/// The property `direction` of `ConversationActivityEntityData`. Known values: `inbound`, `outbound`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Direction {
    Inbound,
    Outbound,
}

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "inbound"),
        (Self::Outbound, "outbound"),
    ];
}

/// The property `mediaType` of `ConversationActivityEntityData`. Known values: `callback`, `chat`, `cobrowse`, `email`, `internalmessage`, `message`, `screenshare`, `unknown`, `video`, `voice`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaType {
    Callback,
    Chat,
    Cobrowse,
    Email,
    Internalmessage,
    Message,
    Screenshare,
    Unknown,
    Video,
    Voice,
}

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Callback, "callback"),
        (Self::Chat, "chat"),
        (Self::Cobrowse, "cobrowse"),
        (Self::Email, "email"),
        (Self::Internalmessage, "internalmessage"),
        (Self::Message, "message"),
        (Self::Screenshare, "screenshare"),
        (Self::Unknown, "unknown"),
        (Self::Video, "video"),
        (Self::Voice, "voice"),
    ];
}

/// The property `requestedRoutings` of `ConversationActivityEntityData`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// The property `usedRouting` of `ConversationActivityEntityData`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
