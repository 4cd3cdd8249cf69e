// @generated from the schema "ConversationActivityQueryPredicate"; changes made here are lost at the next generation

/// The schema `ConversationActivityQueryPredicate`.
#[repr(C)]
pub struct ConversationActivityQueryPredicate {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `dimension`: `string`.
    pub dimension: ::std::option::Option<crate::runtime::Open<Dimension>>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationActivityQueryPredicate "ConversationActivityQueryPredicate" 4 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        dimension: crate::runtime::Open<Dimension> = "dimension" 0 with_dimension,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        value: ::std::string::String = "value" 0 with_value,
    )
});

/// The property `type` of `ConversationActivityQueryPredicate`. Known values: `dimension`, `property`, `metric`.
#[non_exhaustive]
pub enum Type {
    Dimension,
    Property,
    Metric,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Dimension, "dimension"),
        (Self::Property, "property"),
        (Self::Metric, "metric"),
    ];
}

/// The property `dimension` of `ConversationActivityQueryPredicate`. Known values: `activeRouting`, `addressFrom`, `addressTo`, `agentScore`, `ani`, `conversationId`, `convertedFrom`, `convertedTo`, `direction`, `dnis`, `mediaType`, `participantName`, `queueId`, `requestedLanguageId`, `requestedRouting`, `requestedRoutingSkillId`, `routingPriority`, `scoredAgentId`, `sessionId`, `teamId`, `usedRouting`, `userId`.
#[non_exhaustive]
pub enum Dimension {
    ActiveRouting,
    AddressFrom,
    AddressTo,
    AgentScore,
    Ani,
    ConversationId,
    ConvertedFrom,
    ConvertedTo,
    Direction,
    Dnis,
    MediaType,
    ParticipantName,
    QueueId,
    RequestedLanguageId,
    RequestedRouting,
    RequestedRoutingSkillId,
    RoutingPriority,
    ScoredAgentId,
    SessionId,
    TeamId,
    UsedRouting,
    UserId,
}

crate::runtime::known!(Dimension);

impl crate::runtime::Enum for Dimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ActiveRouting, "activeRouting"),
        (Self::AddressFrom, "addressFrom"),
        (Self::AddressTo, "addressTo"),
        (Self::AgentScore, "agentScore"),
        (Self::Ani, "ani"),
        (Self::ConversationId, "conversationId"),
        (Self::ConvertedFrom, "convertedFrom"),
        (Self::ConvertedTo, "convertedTo"),
        (Self::Direction, "direction"),
        (Self::Dnis, "dnis"),
        (Self::MediaType, "mediaType"),
        (Self::ParticipantName, "participantName"),
        (Self::QueueId, "queueId"),
        (Self::RequestedLanguageId, "requestedLanguageId"),
        (Self::RequestedRouting, "requestedRouting"),
        (Self::RequestedRoutingSkillId, "requestedRoutingSkillId"),
        (Self::RoutingPriority, "routingPriority"),
        (Self::ScoredAgentId, "scoredAgentId"),
        (Self::SessionId, "sessionId"),
        (Self::TeamId, "teamId"),
        (Self::UsedRouting, "usedRouting"),
        (Self::UserId, "userId"),
    ];
}

/// The property `operator` of `ConversationActivityQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
#[non_exhaustive]
pub enum Operator {
    Matches,
    Exists,
    NotExists,
}

crate::runtime::known!(Operator);

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Matches, "matches"),
        (Self::Exists, "exists"),
        (Self::NotExists, "notExists"),
    ];
}
