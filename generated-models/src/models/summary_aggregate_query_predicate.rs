// @generated from the schema "SummaryAggregateQueryPredicate"; changes made here are lost at the next generation

use crate::NumericRange;
use crate::runtime::{Extra, Open};

/// The schema `SummaryAggregateQueryPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SummaryAggregateQueryPredicate {
    /// `type`: one of `dimension`, `property` and `metric`.
    pub r#type: Option<Open<Type>>,
    /// `dimension`: one of `conversationId`, `errorType`, `language`, `mediaType` and 8 more.
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

crate::runtime::model!(SummaryAggregateQueryPredicate "SummaryAggregateQueryPredicate" 5 {
    (
        r#type: Open<Type> = "type" with_type,
        dimension: Open<Dimension> = "dimension" with_dimension,
        operator: Open<Operator> = "operator" with_operator,
        value: String = "value" with_value,
        range: Box<NumericRange> = "range" with_range,
    )
});

/// The property `type` of `SummaryAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
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

/// The property `dimension` of `SummaryAggregateQueryPredicate`. Known values: `conversationId`, `errorType`, `language`, `mediaType`, `messageType`, `queueId`, `summaryGenerated`, `summaryId`, `triggerSourceId`, `triggerSourceType`, `userId`, `wrapupCodesGenerated`.
#[repr(u16)]
#[non_exhaustive]
pub enum Dimension {
    ConversationId,
    ErrorType,
    Language,
    MediaType,
    MessageType,
    QueueId,
    SummaryGenerated,
    SummaryId,
    TriggerSourceId,
    TriggerSourceType,
    UserId,
    WrapupCodesGenerated,
}

crate::runtime::values!(Dimension {
    ConversationId = "conversationId",
    ErrorType = "errorType",
    Language = "language",
    MediaType = "mediaType",
    MessageType = "messageType",
    QueueId = "queueId",
    SummaryGenerated = "summaryGenerated",
    SummaryId = "summaryId",
    TriggerSourceId = "triggerSourceId",
    TriggerSourceType = "triggerSourceType",
    UserId = "userId",
    WrapupCodesGenerated = "wrapupCodesGenerated",
});

/// The property `operator` of `SummaryAggregateQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
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
