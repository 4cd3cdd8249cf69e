// @generated from the schema "ResolutionAggregateQueryPredicate"; changes made here are lost at the next generation

use crate::NumericRange;
use crate::runtime::{Extra, Open};

/// The schema `ResolutionAggregateQueryPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ResolutionAggregateQueryPredicate {
    /// `type`: one of `dimension`, `property` and `metric`.
    pub r#type: Option<Open<Type>>,
    /// `dimension`: one of `conversationId`, `externalContactId`, `mediaType`, `queueId` and 4 more.
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

crate::runtime::model!(ResolutionAggregateQueryPredicate "ResolutionAggregateQueryPredicate" 5 {
    (
        r#type: Open<Type> = "type" with_type,
        dimension: Open<Dimension> = "dimension" with_dimension,
        operator: Open<Operator> = "operator" with_operator,
        value: String = "value" with_value,
        range: Box<NumericRange> = "range" with_range,
    )
});

/// The property `type` of `ResolutionAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
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

/// The property `dimension` of `ResolutionAggregateQueryPredicate`. Known values: `conversationId`, `externalContactId`, `mediaType`, `queueId`, `requestedRouting`, `usedRouting`, `userId`, `wrapUpDate`.
#[repr(u16)]
#[non_exhaustive]
pub enum Dimension {
    ConversationId,
    ExternalContactId,
    MediaType,
    QueueId,
    RequestedRouting,
    UsedRouting,
    UserId,
    WrapUpDate,
}

crate::runtime::values!(Dimension {
    ConversationId = "conversationId",
    ExternalContactId = "externalContactId",
    MediaType = "mediaType",
    QueueId = "queueId",
    RequestedRouting = "requestedRouting",
    UsedRouting = "usedRouting",
    UserId = "userId",
    WrapUpDate = "wrapUpDate",
});

/// The property `operator` of `ResolutionAggregateQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
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
