// @generated from the schema "ConversationActivityQueryPredicate"; changes made here are lost at the next generation

/// The schema `ConversationActivityQueryPredicate`.
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

impl crate::runtime::Model for ConversationActivityQueryPredicate {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        dimension: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationActivityQueryPredicate = &<ConversationActivityQueryPredicate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationActivityQueryPredicate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("dimension", "dimension", 0),
            ("operator", "operator", 0),
            ("value", "value", 0),
        ],
        fields: &[&E.r#type, &E.dimension, &E.operator, &E.value],
    }
};

crate::runtime::model!(ConversationActivityQueryPredicate);

crate::runtime::setters!(ConversationActivityQueryPredicate {
    with_type: r#type: crate::runtime::Open<Type>,
    with_dimension: dimension: crate::runtime::Open<Dimension>,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_value: value: ::std::string::String,
});

/// The property `type` of `ConversationActivityQueryPredicate`. Known values: `dimension`, `property`, `metric`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Dimension,
    Property,
    Metric,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Dimension, "dimension"),
        (Self::Property, "property"),
        (Self::Metric, "metric"),
    ];
}

/// The property `dimension` of `ConversationActivityQueryPredicate`. Known values: `activeRouting`, `addressFrom`, `addressTo`, `agentScore`, `ani`, `conversationId`, `convertedFrom`, `convertedTo`, `direction`, `dnis`, `mediaType`, `participantName`, `queueId`, `requestedLanguageId`, `requestedRouting`, `requestedRoutingSkillId`, `routingPriority`, `scoredAgentId`, `sessionId`, `teamId`, `usedRouting`, `userId`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operator {
    Matches,
    Exists,
    NotExists,
}

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Matches, "matches"),
        (Self::Exists, "exists"),
        (Self::NotExists, "notExists"),
    ];
}
