// @generated from the schema "TranscriptAggregateQueryPredicate"; changes made here are lost at the next generation

/// The schema `TranscriptAggregateQueryPredicate`.
#[repr(C)]
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

crate::runtime::model!(TranscriptAggregateQueryPredicate "TranscriptAggregateQueryPredicate" 5 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        dimension: crate::runtime::Open<Dimension> = "dimension" 0 with_dimension,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        value: ::std::string::String = "value" 0 with_value,
        range: ::std::boxed::Box<crate::NumericRange> = "range" 0 with_range,
    )
});

/// The property `type` of `TranscriptAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
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

/// The property `dimension` of `TranscriptAggregateQueryPredicate`. Known values: `addressFrom`, `addressTo`, `ani`, `channel`, `conversationDuration`, `conversationId`, `direction`, `divisionId`, `dnis`, `flowId`, `flowVersion`, `handleTime`, `mediaType`, `messageType`, `queueId`, `resultsBy`, `teamId`, `topicId`, `userId`, `wrapUpCode`.
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

crate::runtime::known!(Dimension);

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
