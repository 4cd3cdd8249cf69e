// @generated from the schema "ActionAggregateQueryPredicate"; changes made here are lost at the next generation

use crate::NumericRange;
use crate::runtime::{Extra, Open};

/// The schema `ActionAggregateQueryPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActionAggregateQueryPredicate {
    /// `type`: one of `dimension`, `property` and `metric`.
    pub r#type: Option<Open<Type>>,
    /// `dimension`: one of `actionCategory`, `actionId`, `actionName`, `correlationId` and 4 more.
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

crate::runtime::model!(ActionAggregateQueryPredicate "ActionAggregateQueryPredicate" 5 {
    (
        r#type: Open<Type> = "type" with_type,
        dimension: Open<Dimension> = "dimension" with_dimension,
        operator: Open<Operator> = "operator" with_operator,
        value: String = "value" with_value,
        range: Box<NumericRange> = "range" with_range,
    )
});

/// The property `type` of `ActionAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
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

/// The property `dimension` of `ActionAggregateQueryPredicate`. Known values: `actionCategory`, `actionId`, `actionName`, `correlationId`, `errorType`, `integrationId`, `integrationName`, `responseStatus`.
#[repr(u16)]
#[non_exhaustive]
pub enum Dimension {
    ActionCategory,
    ActionId,
    ActionName,
    CorrelationId,
    ErrorType,
    IntegrationId,
    IntegrationName,
    ResponseStatus,
}

crate::runtime::values!(Dimension {
    ActionCategory = "actionCategory",
    ActionId = "actionId",
    ActionName = "actionName",
    CorrelationId = "correlationId",
    ErrorType = "errorType",
    IntegrationId = "integrationId",
    IntegrationName = "integrationName",
    ResponseStatus = "responseStatus",
});

/// The property `operator` of `ActionAggregateQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
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
