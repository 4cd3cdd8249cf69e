// @generated from the schema "ConversationActivityEntityData"; changes made here are lost at the next generation

/// The schema `ConversationActivityEntityData`.
#[repr(C)]
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

crate::runtime::model!(ConversationActivityEntityData "ConversationActivityEntityData" 23 {
    (
        activity_date: crate::runtime::DateTime = "activityDate" 1 with_activity_date,
        metric: crate::runtime::Open<Metric> = "metric" 0 with_metric,
        active_routing: crate::runtime::Open<ActiveRouting> = "activeRouting" 0 with_active_routing,
        address_from: ::std::string::String = "addressFrom" 0 with_address_from,
        address_to: ::std::string::String = "addressTo" 0 with_address_to,
        ani: ::std::string::String = "ani" 0 with_ani,
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        converted_from: ::std::string::String = "convertedFrom" 0 with_converted_from,
        converted_to: ::std::string::String = "convertedTo" 0 with_converted_to,
        direction: crate::runtime::Open<Direction> = "direction" 0 with_direction,
        dnis: ::std::string::String = "dnis" 0 with_dnis,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
        participant_name: ::std::string::String = "participantName" 0 with_participant_name,
        queue_id: ::std::string::String = "queueId" 0 with_queue_id,
        requested_language_id: ::std::string::String = "requestedLanguageId" 0 with_requested_language_id,
        requested_routing_skill_ids: ::std::vec::Vec<::std::string::String> = "requestedRoutingSkillIds" 0 with_requested_routing_skill_ids,
    )
    (
        requested_routings: ::std::vec::Vec<crate::runtime::Open<RequestedRoutings>> = "requestedRoutings" 0 with_requested_routings,
        routing_priority: i64 = "routingPriority" 0 with_routing_priority,
        session_id: ::std::string::String = "sessionId" 0 with_session_id,
        team_id: ::std::string::String = "teamId" 0 with_team_id,
        used_routing: crate::runtime::Open<UsedRouting> = "usedRouting" 0 with_used_routing,
        user_id: ::std::string::String = "userId" 0 with_user_id,
        scored_agents: ::std::vec::Vec<crate::ConversationActivityScoredAgent> = "scoredAgents" 0 with_scored_agents,
    )
});

/// The property `metric` of `ConversationActivityEntityData`. Known values: `oAlerting`, `oInteracting`, `oWaiting`.
#[non_exhaustive]
pub enum Metric {
    OAlerting,
    OInteracting,
    OWaiting,
}

crate::runtime::known!(Metric);

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OAlerting, "oAlerting"),
        (Self::OInteracting, "oInteracting"),
        (Self::OWaiting, "oWaiting"),
    ];
}

/// The property `activeRouting` of `ConversationActivityEntityData`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
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

crate::runtime::known!(ActiveRouting);

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

/// The property `mediaType` of `ConversationActivityEntityData`. Known values: `callback`, `chat`, `cobrowse`, `email`, `internalmessage`, `message`, `screenshare`, `unknown`, `video`, `voice`.
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

crate::runtime::known!(MediaType);

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

/// The property `usedRouting` of `ConversationActivityEntityData`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
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
