// @generated from the schema "RateLimitAggregateQueryPredicate"; changes made here are lost at the next generation

use crate::NumericRange;
use crate::runtime::{Extra, Open};

/// The schema `RateLimitAggregateQueryPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RateLimitAggregateQueryPredicate {
    /// `type`: one of `dimension`, `property` and `metric`.
    pub r#type: Option<Open<Type>>,
    /// `dimension`: one of `correlationId`, `entityId`, `limitName`, `max` and 3 more.
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

crate::runtime::model!(RateLimitAggregateQueryPredicate "RateLimitAggregateQueryPredicate" 5 {
    (
        r#type: Open<Type> = "type" with_type,
        dimension: Open<Dimension> = "dimension" with_dimension,
        operator: Open<Operator> = "operator" with_operator,
        value: String = "value" with_value,
        range: Box<NumericRange> = "range" with_range,
    )
});

/// The property `type` of `RateLimitAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
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

/// The property `dimension` of `RateLimitAggregateQueryPredicate`. Known values: `correlationId`, `entityId`, `limitName`, `max`, `namespace`, `timeUnit`, `userId`.
#[repr(u16)]
#[non_exhaustive]
pub enum Dimension {
    CorrelationId,
    EntityId,
    LimitName,
    Max,
    Namespace,
    TimeUnit,
    UserId,
}

crate::runtime::values!(Dimension {
    CorrelationId = "correlationId",
    EntityId = "entityId",
    LimitName = "limitName",
    Max = "max",
    Namespace = "namespace",
    TimeUnit = "timeUnit",
    UserId = "userId",
});

/// The property `operator` of `RateLimitAggregateQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
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
