// @generated from the schema "TranscriptAggregateQueryPredicate"; changes made here are lost at the next generation

use crate::NumericRange;
use crate::runtime::{Extra, Open};

/// The schema `TranscriptAggregateQueryPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TranscriptAggregateQueryPredicate {
    /// `type`: one of `dimension`, `property` and `metric`.
    pub r#type: Option<Open<Type>>,
    /// `dimension`: one of `addressFrom`, `addressTo`, `ani`, `channel` and 16 more.
    pub dimension: Option<Open<Dimension>>,
    /// `operator`: one of `matches`, `exists` and `notExists`.
    pub operator: Option<Open<Operator>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `range`: `NumericRange`.
    pub range: Option<Box<NumericRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TranscriptAggregateQueryPredicate "TranscriptAggregateQueryPredicate" 5 {
    (
        r#type: Open<Type> = "type" with_type,
        dimension: Open<Dimension> = "dimension" with_dimension,
        operator: Open<Operator> = "operator" with_operator,
        value: String = "value" with_value,
        range: Box<NumericRange> = "range" with_range,
    )
});

/// The property `type` of `TranscriptAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Dimension,
    Property,
    Metric,
}

crate::runtime::values!(Type {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});

/// The property `dimension` of `TranscriptAggregateQueryPredicate`. Known values: `addressFrom`, `addressTo`, `ani`, `channel`, `conversationDuration`, `conversationId`, `direction`, `divisionId`, `dnis`, `flowId`, `flowVersion`, `handleTime`, `mediaType`, `messageType`, `queueId`, `resultsBy`, `teamId`, `topicId`, `userId`, `wrapUpCode`.
#[repr(u16)]
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

crate::runtime::values!(Dimension {
    AddressFrom = "addressFrom",
    AddressTo = "addressTo",
    Ani = "ani",
    Channel = "channel",
    ConversationDuration = "conversationDuration",
    ConversationId = "conversationId",
    Direction = "direction",
    DivisionId = "divisionId",
    Dnis = "dnis",
    FlowId = "flowId",
    FlowVersion = "flowVersion",
    HandleTime = "handleTime",
    MediaType = "mediaType",
    MessageType = "messageType",
    QueueId = "queueId",
    ResultsBy = "resultsBy",
    TeamId = "teamId",
    TopicId = "topicId",
    UserId = "userId",
    WrapUpCode = "wrapUpCode",
});

/// The property `operator` of `TranscriptAggregateQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operator {
    Matches,
    Exists,
    NotExists,
}

crate::runtime::values!(Operator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});
