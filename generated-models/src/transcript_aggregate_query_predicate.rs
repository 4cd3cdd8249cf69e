// @generated from the schema "TranscriptAggregateQueryPredicate"; changes made here are lost at the next generation

/// The schema `TranscriptAggregateQueryPredicate`.
pub struct TranscriptAggregateQueryPredicate {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `dimension`: `string`.
    pub dimension: ::std::option::Option<crate::runtime::Open<Dimension>>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `range`: `NumericRange`.
    pub range: ::std::option::Option<::std::boxed::Box<crate::NumericRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TranscriptAggregateQueryPredicate {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        dimension: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        value: ::std::option::Option::None,
        range: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TranscriptAggregateQueryPredicate = &<TranscriptAggregateQueryPredicate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TranscriptAggregateQueryPredicate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("dimension", "dimension", 0),
            ("operator", "operator", 0),
            ("value", "value", 0),
            ("range", "range", 0),
        ],
        fields: &[&E.r#type, &E.dimension, &E.operator, &E.value, &E.range],
    }
};

crate::runtime::model!(TranscriptAggregateQueryPredicate);

crate::runtime::setters!(TranscriptAggregateQueryPredicate {
    with_type: r#type: crate::runtime::Open<Type>,
    with_dimension: dimension: crate::runtime::Open<Dimension>,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_value: value: ::std::string::String,
    with_range: range: ::std::boxed::Box<crate::NumericRange>,
});

/// The property `type` of `TranscriptAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
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

/// The property `dimension` of `TranscriptAggregateQueryPredicate`. Known values: `addressFrom`, `addressTo`, `ani`, `channel`, `conversationDuration`, `conversationId`, `direction`, `divisionId`, `dnis`, `flowId`, `flowVersion`, `handleTime`, `mediaType`, `messageType`, `queueId`, `resultsBy`, `teamId`, `topicId`, `userId`, `wrapUpCode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Dimension {
    AddressFrom,
    AddressTo,
    Ani,
    Channel,
    ConversationDuration,
    ConversationId,
    Direction,
    DivisionId,
    Dnis,
    FlowId,
    FlowVersion,
    HandleTime,
    MediaType,
    MessageType,
    QueueId,
    ResultsBy,
    TeamId,
    TopicId,
    UserId,
    WrapUpCode,
}

impl crate::runtime::Enum for Dimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AddressFrom, "addressFrom"),
        (Self::AddressTo, "addressTo"),
        (Self::Ani, "ani"),
        (Self::Channel, "channel"),
        (Self::ConversationDuration, "conversationDuration"),
        (Self::ConversationId, "conversationId"),
        (Self::Direction, "direction"),
        (Self::DivisionId, "divisionId"),
        (Self::Dnis, "dnis"),
        (Self::FlowId, "flowId"),
        (Self::FlowVersion, "flowVersion"),
        (Self::HandleTime, "handleTime"),
        (Self::MediaType, "mediaType"),
        (Self::MessageType, "messageType"),
        (Self::QueueId, "queueId"),
        (Self::ResultsBy, "resultsBy"),
        (Self::TeamId, "teamId"),
        (Self::TopicId, "topicId"),
        (Self::UserId, "userId"),
        (Self::WrapUpCode, "wrapUpCode"),
    ];
}

/// The property `operator` of `TranscriptAggregateQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
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
